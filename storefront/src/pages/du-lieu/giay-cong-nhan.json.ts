import type { APIContext } from "astro"
import { toOpenRecords } from "../../open-data/records"
import { readCatalogue } from "../../shop"

export async function GET({ site, url }: APIContext): Promise<Response> {
  return new Response(JSON.stringify(toOpenRecords(await readCatalogue(), site ?? url), null, 1))
}
