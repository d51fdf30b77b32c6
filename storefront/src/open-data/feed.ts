import type { Catalogue, CatalogueProduct } from "#domain/catalogue"
import { isPublished, issuedOn } from "#domain/certification"
import { formatDay } from "#domain/day"
import { translator } from "../i18n"
import { FEED_PATH, pathTo } from "../paths"
import { starWords } from "../medusa/to-recognition"

/** Products that hold stars, the newest recognition first. */
export function feedProducts(catalogue: Catalogue): CatalogueProduct[] {
  return catalogue.products
    .filter(({ standing }) => isPublished(standing))
    .sort((a, b) => issuedDay(b).localeCompare(issuedDay(a)) || a.handle.localeCompare(b.handle))
}

/** An Atom feed of them (RFC 4287), without prices. */
export function toFeed(catalogue: Catalogue, site: URL): string {
  const t = translator("vi")
  const home = new URL(pathTo("vi", "home"), site).href
  const entries = feedProducts(catalogue).map((product) => {
    const { name, handle, producerHandle, standing } = product
    const page = new URL(pathTo("vi", "product", handle), site).href
    const maker = catalogue.producers.find((producer) => producer.handle === producerHandle)?.name
    const summary = t("product.description", {
      name,
      stars: starWords(standing.recognition.stars, t),
      day: formatDay(standing.lastDay),
      maker: maker === undefined ? "" : t("product.descriptionMaker", { name: maker }),
    })
    return [
      "<entry>",
      element("id", page),
      element("title", name),
      `<link href="${escapeXml(page)}"/>`,
      element("updated", `${issuedDay(product)}T00:00:00+07:00`),
      element("summary", summary.trim()),
      "</entry>",
    ].join("")
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    element("id", home),
    element("title", t("feed.title")),
    `<link href="${escapeXml(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(new URL(FEED_PATH, site).href)}"/>`,
    element("updated", catalogue.recordedAt),
    `<author>${element("name", t("site.name"))}</author>`,
    ...entries,
    "</feed>\n",
  ].join("\n")
}

function issuedDay({ standing }: CatalogueProduct): string {
  return issuedOn(standing.recognition)
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** Control characters have no place in XML at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "")
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? "")
}
