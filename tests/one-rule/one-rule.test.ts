import fc from "fast-check"
import { expect, test } from "vitest"
import { holdsOn } from "#domain/certification"
import { addDays, type Day } from "#domain/day"
import { recallInForce } from "#domain/lot"
import { toSearchDocuments } from "#search/documents"
import { isThere } from "#search/filter"
import type { RecognitionEntry } from "#search/look-up"
import { toLookUpEntries } from "#search/look-up-entries"
import type { ProductRow } from "../../commerce/src/catalogue/rows"
import { toCertifiable } from "../../commerce/src/lib/ocop-rows"
import { toLots } from "../../commerce/src/lot/rows"
import { refuseRecalled, refuseUncertified } from "../../commerce/src/lib/sale-rules"
import { publishedCards } from "../../storefront/src/listing"
import { toCertificateView } from "../../storefront/src/medusa/to-certificate"
import { toGiftBoxView } from "../../storefront/src/medusa/to-gift-box"
import { toProductView } from "../../storefront/src/medusa/to-product"
import { feedProducts } from "../../storefront/src/open-data/feed"
import { toOpenRecords } from "../../storefront/src/open-data/records"
import { parsePath, pathTo } from "../../storefront/src/paths"
import { sitemapFilter } from "../../storefront/src/sitemap"
import { anyDay, anyRegistry, recordOn } from "./registry"

const SITE = new URL("https://shop.example.vn")
const PUBLIC_GROUPS = ["food", "beverage", "handicraft", "tourism"]

const sorted = (handles: Iterable<string>): string[] => [...new Set(handles)].sort()
const handlesOf = (items: readonly { handle: string }[]): string[] =>
  sorted(items.map(({ handle }) => handle))

/** By the law and the shop's own choice alone: a certificate in force, of a group it shows, no alcohol. */
function expected(rows: readonly ProductRow[], on: Day): string[] {
  return handlesOf(
    rows.filter((row) => {
      const facts = toCertifiable(row)
      const inForce = facts?.recognitions.some((recognition) => holdsOn(recognition, on))
      return inForce && !facts?.alcohol && PUBLIC_GROUPS.includes(facts?.group ?? "")
    }),
  )
}

/** Whether a cart takes these products in one line. */
function cartTakes(title: string, rows: readonly ProductRow[], on: Day): boolean {
  const goods = rows.map((row) => ({
    title: row.title,
    published: true,
    certifiable: toCertifiable(row),
    recall: recallInForce(toLots(row.lots ?? [])),
  }))
  const variant = {
    id: title,
    title,
    ...{ box: null, packaging: null, published: true, demonstration: true },
    ...{ goods, needs: new Map(), itemTitles: new Map() },
  }
  try {
    refuseRecalled([variant])
    refuseUncertified([variant], on)
    return true
  } catch {
    return false
  }
}

const NO_CONTENT = { places: [], stories: [], centres: new Map() }

test("on any day every output names exactly the products whose certificate is in force", () => {
  fc.assert(
    fc.property(anyRegistry, anyDay, ({ rows, box }, on) => {
      const catalogue = { ...recordOn(rows, box, on), images: {} }
      const published = expected(rows, on)
      const views = catalogue.products.map((product) => toProductView(product, catalogue, "vi"))
      const open = toOpenRecords(catalogue, SITE)
      const pages = new Set(catalogue.products.map(({ handle }) => handle))
      const handleOf = new Map(
        catalogue.records.map(({ recognition, product }) => [recognition.slug, product.handle]),
      )
      const ofSlugs = (slugs: string[]) => sorted(slugs.map((slug) => handleOf.get(slug) ?? slug))
      const listed = sitemapFilter(catalogue)
      const lookUp = toLookUpEntries(catalogue).filter(
        (entry): entry is RecognitionEntry => entry.kind === "recognition" && entry.handle !== null,
      )
      const documents = toSearchDocuments(catalogue, NO_CONTENT)
      const certificates = catalogue.records.map((record) => toCertificateView(record, catalogue, "vi"))

      expect({
        pagesWithStars: handlesOf(views.filter(({ stars }) => stars !== null)),
        list: handlesOf(publishedCards(catalogue, "vi")),
        search: handlesOf(documents.filter(({ kind }) => kind === "product")),
        searchedCertificates: ofSlugs(
          documents.filter(({ kind }) => kind === "certificate").map(({ handle }) => handle),
        ),
        sitemap: handlesOf(
          rows.filter(({ handle }) => pages.has(handle) && listed(pathTo("vi", "product", handle))),
        ),
        sitemapOfCertificates: ofSlugs(
          certificates.filter(({ href }) => listed(href)).map(({ href }) => parsePath(href)?.slug ?? ""),
        ),
        feed: handlesOf(feedProducts(catalogue)),
        openData: ofSlugs(
          open
            .filter(({ certificate, in_force }) => in_force && pages.has(handleOf.get(certificate) ?? ""))
            .map(({ certificate }) => certificate),
        ),
        openDataShelf: ofSlugs(open.filter(({ on_shelf }) => on_shelf).map(({ certificate }) => certificate)),
        lookUp: sorted(
          lookUp
            .filter(({ status, lastDay }) => status !== "not-yet" && on <= lastDay)
            .map(({ handle }) => handle ?? ""),
        ),
        certificates: ofSlugs(
          certificates.filter(({ holds, productHref }) => holds && productHref).map(({ slug }) => slug),
        ),
      }).toEqual({
        pagesWithStars: published,
        list: published,
        search: published,
        searchedCertificates: published,
        sitemap: published,
        sitemapOfCertificates: published,
        feed: published,
        openData: published,
        openDataShelf: published,
        lookUp: published,
        certificates: published,
      })
    }),
    { numRuns: 300 },
  )
})

test("on any day what has a price is what the cart takes, alone and in a box", () => {
  fc.assert(
    fc.property(anyRegistry, anyDay, ({ rows, box }, on) => {
      const catalogue = { ...recordOn(rows, box, on), images: {} }
      const priced = handlesOf(catalogue.products.filter(({ offer }) => offer !== null))
      expect(handlesOf(publishedCards(catalogue, "vi").filter(({ offer }) => offer !== null))).toEqual(priced)
      expect(handlesOf(rows.filter((row) => cartTakes(row.title, [row], on)))).toEqual(priced)
      const [boxed] = catalogue.giftBoxes
      expect(boxed?.offer !== null).toBe(cartTakes("Hộp quà", rows.slice(0, 2), on))
    }),
    { numRuns: 300 },
  )
})

test("a page that is left open shows on no later day what a page of that day would not show", () => {
  fc.assert(
    fc.property(anyRegistry, anyDay, fc.integer({ min: 1, max: 1200 }), ({ rows, box }, on, days) => {
      const later = addDays(on, days)
      const catalogue = { ...recordOn(rows, box, on), images: {} }
      const left = publishedCards(catalogue, "vi").filter(({ lastDay }) => later <= lastDay)
      const then = expected(rows, later)
      expect(handlesOf(left).filter((handle) => !then.includes(handle))).toEqual([])

      const documents = toSearchDocuments(catalogue, NO_CONTENT).filter((document) =>
        isThere(document, later),
      )
      expect(handlesOf(documents.filter(({ kind }) => kind === "product"))).toEqual(handlesOf(left))

      const boxes = catalogue.giftBoxes.map((one) => toGiftBoxView(one, catalogue, "vi"))
      const sold = boxes.some(({ lastDay }) => lastDay !== null && later <= lastDay)
      if (sold) expect(cartTakes("Hộp quà", rows.slice(0, 2), later)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
