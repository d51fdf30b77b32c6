import type { Group } from "#domain/certification"
import { SALES_POINT_PARAMETER } from "./sales-point-parameter"

export const LOCALES = ["vi", "en"] as const
export type Locale = (typeof LOCALES)[number]

/**
 * The first part of an address, by the kind of page it leads to; `*` stands for the page that it is below. Folder names
 * below `pages/` are the same.
 */
const SECTIONS = {
  vi: {
    home: "",
    product: "san-pham",
    group: "nhom",
    producer: "chu-the",
    search: "tim-kiem",
    cart: "gio-hang",
    checkout: "dat-hang",
    order: "don-hang",
    giftBox: "hop-qua",
    ownBox: "hop-qua/tu-chon",
    place: "diem-den",
    policy: "thong-tin",
    certificate: "giay-cong-nhan",
    check: "tra-cuu",
    code: "q",
    lot: "q/*/lo",
    salesPoint: "diem-ban",
    organisation: "qua-tang-to-chuc",
    quote: "bao-gia",
  },
  en: {
    home: "",
    product: "products",
    group: "groups",
    producer: "producers",
    search: "search",
    cart: "cart",
    checkout: "checkout",
    order: "order",
    giftBox: "gift-boxes",
    ownBox: "gift-boxes/your-own",
    place: "places",
    policy: "information",
    certificate: "certificates",
    check: "check",
    code: "q",
    lot: "q/*/lot",
    salesPoint: "sales-points",
    organisation: "organisations",
    quote: "quote",
  },
} as const satisfies Record<Locale, Record<string, string>>

export type Section = keyof (typeof SECTIONS)["vi"]

const GROUP_SLUGS: Record<Locale, Record<Group, string>> = {
  vi: {
    food: "thuc-pham",
    beverage: "do-uong",
    herbal: "duoc-lieu",
    handicraft: "thu-cong-my-nghe",
    ornamental: "sinh-vat-canh",
    tourism: "du-lich",
  },
  en: {
    food: "food",
    beverage: "beverage",
    herbal: "herbal",
    handicraft: "handicraft",
    ornamental: "ornamental",
    tourism: "tourism",
  },
}

export function groupSlug(locale: Locale, group: Group): string {
  return GROUP_SLUGS[locale][group]
}

/**
 * The address of a page, with its trailing slash: `pathTo("vi", "product", "muoi-tinh-bac-lieu")`.
 * Without a slug it is the section's list. The slug of a group is the group itself, that of a lot has two parts
 * ({@link lotSlug}).
 */
export function pathTo(locale: Locale, section: Section, slug?: string): string {
  const folder: string = SECTIONS[locale][section]
  const parts = [locale === "vi" ? "" : locale, ...inFolder(locale, section, folder, slug ?? "")]
  return `/${parts.filter((part) => part !== "").join("/")}/`.replace("//", "/")
}

function inFolder(locale: Locale, section: Section, folder: string, slug: string): string[] {
  if (section === "group" && slug !== "") return [folder, groupSlug(locale, slug as Group)]
  const [above = "", own = ""] = slug.split("/")
  return folder.includes("*") ? [folder.replace("*", above), own] : [folder, slug]
}

/**
 * A lot below the landing page of its product, for {@link pathTo}. What a label prints may be more than a part of an
 * address should hold: `lo:1` → `lo~3a1`, and no lot can be `..`.
 */
export function lotSlug(code: string, lot: string): string {
  const own = lot.replace(/^\.|[^\w.-]/g, (one) => `~${one.charCodeAt(0).toString(16).padStart(2, "0")}`)
  return `${code}/${own}`
}

/** A landing page as a code at a sales point opens it. */
export function scannedPath(locale: Locale, code: string, salesPoint: string): string {
  return `${pathTo(locale, "code", code)}?${SALES_POINT_PARAMETER}=${salesPoint}`
}

/** The read order, one code for both: `?id=` carries Medusa's order id. */
export function orderPath(locale: Locale, orderId: string): string {
  return `${pathTo(locale, "order")}?id=${encodeURIComponent(orderId)}`
}

/** Documents for the search in the browser. */
export const SEARCH_DOCUMENTS_PATH = "/search-documents.json"

/** Which engine the release is searched with. */
export const SEARCH_ENGINE_PATH = "/search-engine.json"

/** Words, pictures and doors of the search in the browser. */
export function searchFacePath(locale: Locale): string {
  return `/search-face.${locale}.json`
}

/** What a customer composes a gift box from. */
export function ownBoxDataPath(locale: Locale): string {
  return `/own-box.${locale}.json`
}

/** Words and places of the gift part of the checkout. */
export function giftFacePath(locale: Locale): string {
  return `/gift-face.${locale}.json`
}

/** Every record, for the look-up in the browser. */
export const LOOK_UP_PATH = "/tra-cuu.json"

/** Every record, for whoever wants to count for themselves. */
export const OPEN_DATA_PATHS = { json: "/du-lieu/giay-cong-nhan.json", csv: "/du-lieu/giay-cong-nhan.csv" }

/** What holds stars now, newest first. */
export const FEED_PATH = "/feed.xml"

export interface PageAddress {
  locale: Locale
  section: Section
  slug: string | undefined
}

/** The reverse of {@link pathTo}; undefined for an address that it never builds. */
export function parsePath(pathname: string): PageAddress | undefined {
  const parts = pathname.split("/").filter((part) => part !== "")
  const locale: Locale = parts[0] === "en" ? "en" : "vi"
  const here = locale === "vi" ? parts : parts.slice(1)
  const sectionOf = (folder: string) =>
    (Object.keys(SECTIONS[locale]) as Section[]).find((key) => SECTIONS[locale][key] === folder)
  const whole = sectionOf(here.join("/"))
  if (whole !== undefined) return { locale, section: whole, slug: undefined }
  const [folder = "", slug, ...rest] = here
  const [word, own] = rest
  const below = own !== undefined && rest.length === 2 ? sectionOf(`${folder}/*/${word}`) : undefined
  if (below !== undefined) return { locale, section: below, slug: `${slug}/${own}` }
  const section = sectionOf(folder)
  return section === undefined || rest.length > 0 ? undefined : { locale, section, slug }
}

export function otherLocale(locale: Locale): Locale {
  return locale === "vi" ? "en" : "vi"
}
