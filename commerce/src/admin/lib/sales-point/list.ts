import type { Day } from "../../../../domain/day"
import { fold } from "../../../../domain/fold"
import {
  SALES_POINT_KINDS,
  isOpenOn,
  type SalesPointItem,
  type SalesPointKind,
} from "../../../../domain/sales-point"

export const POINT_STANDINGS = ["open", "not-yet", "closed"] as const
export type PointStanding = (typeof POINT_STANDINGS)[number]

export function standingOf(point: Pick<SalesPointItem, "opensOn" | "closesOn">, on: Day): PointStanding {
  if (isOpenOn(point, on)) return "open"
  return point.opensOn !== null && on < point.opensOn ? "not-yet" : "closed"
}

export interface PointFilter {
  q: string
  kind: SalesPointKind | null
  standing: PointStanding | null
}

/** The list as its address asks for it; what the address does not name rightly is left out. */
export function toPointFilter(address: URLSearchParams): PointFilter {
  return {
    q: address.get("q") ?? "",
    kind: SALES_POINT_KINDS.find((one) => one === address.get("loai")) ?? null,
    standing: POINT_STANDINGS.find((one) => one === address.get("tinh-trang")) ?? null,
  }
}

/** The sales points that a filter lets through, by their names. */
export function filterPoints(
  points: readonly SalesPointItem[],
  { q, kind, standing }: PointFilter,
  on: Day,
  nameOf: (handle: string) => string,
): SalesPointItem[] {
  const words = fold(q).split(/\s+/).filter(Boolean)
  return points
    .filter((point) => {
      const { name, nameEn, address, code, productHandles } = point
      const text = fold([name, nameEn ?? "", address, code, ...productHandles.map(nameOf)].join(" "))
      return (
        (kind === null || point.kind === kind) &&
        (standing === null || standingOf(point, on) === standing) &&
        words.every((word) => text.includes(word))
      )
    })
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
}
