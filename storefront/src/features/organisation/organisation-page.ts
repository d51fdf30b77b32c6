import { formatVnd } from "#domain/vnd"
import { nameIn } from "../../medusa/names"
import type { Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import type { BoxChoice } from "./form"

/** The boxes that are on sale: only for them a quote can be asked. */
export async function boxChoices(locale: Locale): Promise<BoxChoice[]> {
  const { giftBoxes } = await readCatalogue()
  return giftBoxes.flatMap(({ handle, name, nameEn, offer }) =>
    offer ? [{ handle, name: nameIn(locale, name, nameEn).text, price: formatVnd(offer.price) }] : [],
  )
}
