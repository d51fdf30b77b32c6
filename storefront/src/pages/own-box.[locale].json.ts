import type { APIRoute } from "astro"
import { toOwnBoxData } from "../features/own-box/own-box-data"
import { LOCALES, type Locale } from "../paths"
import { readCatalogue } from "../shop"

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }))

/** What a customer composes a gift box from; null where nothing can be composed. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(toOwnBoxData(await readCatalogue(), params["locale"] as Locale)))
