import type { APIRoute } from "astro"
import { toGiftFace } from "../components/gift/gift-face"
import { readGiftPlaces } from "../components/places/places-data"
import { LOCALES, type Locale } from "../paths"

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }))

/** Words and places of the gift part of the checkout. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(toGiftFace(readGiftPlaces(), params["locale"] as Locale)))
