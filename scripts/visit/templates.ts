import type { Catalogue, CatalogueProduct } from "#domain/catalogue"
import { statusOn, type RecordStatus } from "#domain/certification"
import { pathTo, type Locale, type Section } from "../../storefront/src/paths"

/** One kind of page, at an address that shows it. */
export interface Template {
  /** Also the name of its pictures. */
  name: string
  address: string
}

/**
 * Every kind of page that opens by its address alone, each with an example out of the catalogue. The cart, the steps
 * of the checkout and the order are reached by buying: see buy().
 */
export function templatesOf(catalogue: Catalogue, locale: Locale): Template[] {
  const to = (section: Section, slug?: string) => pathTo(locale, section, slug)
  const ask = (section: Section, query: string) => `${to(section)}?q=${encodeURIComponent(query)}`
  const certificate = (status: RecordStatus) => to("certificate", exampleRecord(catalogue, status))
  const forSale = example(catalogue, "product for sale", ({ standing }) => standing.state === "for-sale")
  const shown = example(catalogue, "shown product", ({ standing }) => standing.reason === "producer-unnamed")
  const service = example(catalogue, "service", ({ standing }) => standing.reason === "service")
  const ended = example(catalogue, "ended product", ({ standing }) => standing.reason === "ended")
  const withdrawn = example(catalogue, "withdrawn product", ({ standing }) => standing.reason === "withdrawn")
  const box = catalogue.giftBoxes[0]
  const producer = catalogue.producers.find(({ handle }) => handle === WITH_STORY)
  const point = catalogue.salesPoints[0]
  if (!box || !producer || !point)
    throw new Error(`the catalogue lacks a gift box, a sales point or the producer "${WITH_STORY}"`)

  return [
    { name: "home", address: to("home") },
    { name: "list", address: to("product") },
    { name: "group", address: to("group", "food") },
    { name: "group-empty", address: to("group", "handicraft") },
    { name: "product-for-sale", address: to("product", forSale.handle) },
    { name: "product-shown", address: to("product", shown.handle) },
    { name: "product-service", address: to("product", service.handle) },
    { name: "product-ended", address: to("product", ended.handle) },
    { name: "product-withdrawn", address: to("product", withdrawn.handle) },
    { name: "producers", address: to("producer") },
    { name: "producer", address: to("producer", producer.handle) },
    { name: "search", address: to("search") },
    { name: "search-results", address: ask("search", "banh phong tom") },
    { name: "search-filtered", address: `${ask("search", "tom")}&loai=san-pham&sao=4&xep=gia-tang` },
    { name: "search-nothing", address: ask("search", "laptop") },
    { name: "gift-boxes", address: to("giftBox") },
    { name: "own-box", address: to("ownBox") },
    { name: "gift-box", address: to("giftBox", box.handle) },
    { name: "places", address: to("place") },
    { name: "place", address: to("place", "lang-van-hoa-du-lich-dat-mui") },
    { name: "policies", address: to("policy") },
    { name: "policy", address: to("policy", "mua-hang") },
    { name: "code", address: to("code", forSale.code) },
    { name: "code-withdrawn", address: to("code", withdrawn.code) },
    { name: "code-gift-box", address: to("code", box.code) },
    { name: "code-sales-point", address: to("code", point.code) },
    { name: "sales-points", address: to("salesPoint") },
    { name: "sales-point", address: to("salesPoint", point.handle) },
    { name: "certificate-holding", address: to("certificate", forSale.standing.recognition.slug) },
    { name: "certificate-ended", address: certificate("ended") },
    { name: "certificate-withdrawn", address: certificate("withdrawn") },
    { name: "organisation", address: to("organisation") },
    { name: "check", address: to("check") },
    { name: "check-results", address: ask("check", "banh phong tom") },
    { name: "check-nothing", address: ask("check", "xe đạp") },
    { name: "cart-empty", address: to("cart") },
    { name: "not-found", address: `${to("product")}khong-co-mon-nay/` },
  ]
}

/** The producer whose story is told in content/producers. */
const WITH_STORY = "htx-cai-bat"

function example(
  catalogue: Catalogue,
  what: string,
  fits: (product: CatalogueProduct) => boolean,
): CatalogueProduct {
  const found =
    catalogue.products.find((product) => product.handle === "banh-phong-tom-cai-bat" && fits(product)) ??
    catalogue.products.find(fits)
  if (!found) throw new Error(`the catalogue has no ${what} to show`)
  return found
}

/** The slug of a record with a status on the day of the catalogue. */
function exampleRecord({ records, on }: Catalogue, status: RecordStatus): string {
  const found = records.find(({ recognition }) => statusOn(recognition, on) === status)
  if (!found) throw new Error(`the catalogue has no record that is ${status}`)
  return found.recognition.slug
}
