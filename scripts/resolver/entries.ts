import type { Catalogue, CatalogueGiftBox, CatalogueProduct } from "#domain/catalogue"
import type { Entry, Link, LinkType } from "#domain/gs1/links"
import { isOpenOn } from "#domain/sales-point"
import { translator } from "../../storefront/src/i18n"
import { nameIn } from "../../storefront/src/medusa/names"
import { LOCALES, lotSlug, pathTo, type Section } from "../../storefront/src/paths"

interface Page {
  section: Section
  slug: string
  /** Of a part of the page. */
  part?: string
}

/**
 * What a release tells of every product and gift box, by the path under which it is asked: the Digital Link of a GTIN and
 * of its lots, and the short code that each has.
 *
 * @param root "https://example.com"
 */
export function toEntries(catalogue: Catalogue, root: string): ReadonlyMap<string, Entry> {
  const entries = [
    ...catalogue.products.flatMap((product) => ofProduct(product, catalogue, root)),
    ...catalogue.giftBoxes.flatMap((box) => ofBox(box, root)),
  ]
  return new Map(entries.map((entry) => [entry.path, entry]))
}

function ofProduct(product: CatalogueProduct, catalogue: Catalogue, root: string): Entry[] {
  const { gtin, code, handle, standing, lots } = product
  const pages = (type: LinkType, page: Page) => toLinks(type, page, product, root)
  const landing: Page = { section: "code", slug: code }
  const isSold = catalogue.salesPoints.some(
    (point) => point.productHandles.includes(handle) && isOpenOn(point, catalogue.on),
  )
  const links = [
    ...pages("pip", { section: "product", slug: handle }),
    ...pages("certificationInfo", { section: "certificate", slug: standing.recognition.slug }),
    ...pages("recallStatus", landing),
    ...(isSold ? pages("hasRetailers", { ...landing, part: "#diem-ban" }) : []),
  ]
  const known = { description: product.name, defaults: toDefaults(landing, product, root), links }
  const ofLot = (lot: string): Entry => {
    const page: Page = { section: "lot", slug: lotSlug(code, lot) }
    const named = { ...product, lot }
    return {
      path: `/01/${gtin}/10/${encodeURIComponent(lot)}`,
      description: translator("vi")("resolver.lot", { lot, name: product.name }),
      defaults: toDefaults(page, named, root),
      links: [...toLinks("recallStatus", page, named, root), ...toLinks("traceability", page, named, root)],
    }
  }
  return [
    { path: pathTo("vi", "code", code), ...known },
    ...(gtin ? [{ path: `/01/${gtin}`, ...known }, ...lots.map((lot) => ofLot(lot.code))] : []),
  ]
}

function ofBox(box: CatalogueGiftBox, root: string): Entry[] {
  const page: Page = { section: "giftBox", slug: box.handle }
  const links = (["pip", "whatsInTheBox"] as const).flatMap((type) => toLinks(type, page, box, root))
  const defaults = toDefaults({ section: "code", slug: box.code }, box, root)
  return [{ path: pathTo("vi", "code", box.code), description: box.name, defaults, links }]
}

interface Named {
  name: string
  nameEn: string | null
  lot?: string
}

/** The page in each language, each under a name in its own. */
function toLinks(linkType: LinkType, { section, slug, part = "" }: Page, named: Named, root: string): Link[] {
  return LOCALES.map((locale) => ({
    linkType,
    href: `${root}${pathTo(locale, section, slug)}${part}`,
    title: translator(locale)(`resolver.${linkType}`, wordsOf(named, locale)),
    type: "text/html",
    hreflang: [locale],
  }))
}

function toDefaults({ section, slug }: Page, named: Named, root: string): Entry["defaults"] {
  return LOCALES.map((language) => ({
    href: `${root}${pathTo(language, section, slug)}`,
    title: translator(language)(
      named.lot === undefined ? "resolver.pip" : "resolver.lot",
      wordsOf(named, language),
    ),
    language,
  }))
}

function wordsOf({ name, nameEn, lot = "" }: Named, locale: (typeof LOCALES)[number]) {
  return { name: nameIn(locale, name, nameEn).text, lot }
}
