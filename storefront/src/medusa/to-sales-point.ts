import { formatDay, type Day } from "#domain/day"
import type { SalesPoint } from "#domain/sales-point"
import { communeName } from "../components/places/places-data"
import { translator, type Translate } from "../i18n"
import { pathTo, type Locale } from "../paths"
import { nameIn, vietnamese, type Link, type Name } from "./names"
import type { ShopCatalogue } from "./port"

export interface SalesPointView {
  handle: string
  code: string
  href: string
  name: Name
  /** "Chợ" */
  kind: string
  /** With the commune of today behind it, where it is in the province. */
  address: Name
  /** NSO code; null outside the province. */
  commune: string | null
  at: SalesPoint["at"]
  hours: Name | null
  phone: Link | null
  /** First and last day, as far as it has any. */
  from: Day | null
  through: Day | null
  /** "Từ 01/12/2026 đến hết 10/02/2027"; null where it has neither end. */
  days: string | null
  closed: boolean
  /** Made up, which every page that shows it says. */
  demonstration: boolean
  productHandles: string[]
}

export function toSalesPointView(point: SalesPoint, on: Day, locale: Locale): SalesPointView {
  const t = translator(locale)
  const { handle, code, name, nameEn, kind, address, commune, at, hours, phone } = point
  const { demonstration, productHandles, opensOn, closesOn } = point
  const within = commune === null ? undefined : communeName(commune)
  return {
    handle,
    code,
    href: pathTo(locale, "salesPoint", handle),
    name: nameIn(locale, name, nameEn),
    kind: t(`salesPoint.kind.${kind}`),
    address: vietnamese(locale, within === undefined ? address : `${address}, ${within}`),
    commune,
    at,
    hours: hours === null ? null : vietnamese(locale, hours),
    phone: phone === null ? null : { name: { text: phone }, href: `tel:${phone.replace(/[^\d+]/g, "")}` },
    from: opensOn,
    through: closesOn,
    days: daysOf(opensOn, closesOn, t),
    closed: closesOn !== null && closesOn < on,
    demonstration,
    productHandles,
  }
}

/** Points that are open, or will be, in the order of the catalogue. */
export function toSalesPoints({ salesPoints, on }: ShopCatalogue, locale: Locale): SalesPointView[] {
  return salesPoints.map((point) => toSalesPointView(point, on, locale)).filter(({ closed }) => !closed)
}

/** Those of them that have a product on their shelf. */
export function stocking(points: readonly SalesPointView[], handle: string): SalesPointView[] {
  return points.filter(({ productHandles }) => productHandles.includes(handle))
}

function daysOf(opensOn: Day | null, closesOn: Day | null, t: Translate): string | null {
  const [from, until] = [opensOn && formatDay(opensOn), closesOn && formatDay(closesOn)]
  if (from && until) return t("salesPoint.fromUntil", { from, until })
  if (from) return t("salesPoint.from", { from })
  return until ? t("salesPoint.until", { until }) : null
}
