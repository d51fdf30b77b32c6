import type { APIContext } from "astro"
import { toFeed } from "../open-data/feed"
import { readCatalogue } from "../shop"

export async function GET({ site, url }: APIContext): Promise<Response> {
  return new Response(toFeed(await readCatalogue(), site ?? url))
}
