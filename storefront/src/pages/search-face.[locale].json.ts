import type { APIRoute } from "astro"
import { toSearchFace } from "../components/search/face"
import { LOCALES, type Locale } from "../paths"
import { readCatalogue } from "../shop"

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }))

/** Words, pictures and doors of the search in the browser. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(toSearchFace(await readCatalogue(), params["locale"] as Locale)))
