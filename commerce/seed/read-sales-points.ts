import { parseDay } from "../domain/day"
import { SALES_POINT_KINDS } from "../domain/sales-point"
import { degrees, handle, keyOf, oneOf, optional, productCode, required, unlessEmpty } from "./parsers"
import { complete, type Row } from "./row"
import type { RegistrySalesPoint } from "./types"

/** Handles and codes of the other tables, whether or not their rows can be read. */
interface Known {
  products: { has(handle: string): boolean }
  communes: { has(code: string): boolean }
}

export function readSalesPoints(
  rows: readonly Row<"sales-points.csv">[],
  { products, communes }: Known,
): RegistrySalesPoint[] {
  return rows.flatMap((row) => {
    const at = complete<NonNullable<RegistrySalesPoint["at"]>>({
      latitude: row.read("demonstration_latitude", degrees),
      longitude: row.read("demonstration_longitude", degrees),
    })
    const point = complete<RegistrySalesPoint>({
      handle: row.read("handle", handle),
      code: row.read("code", productCode),
      name: row.read("name", sample),
      nameEn: row.read("name_en", optional),
      kind: row.read("kind", oneOf(SALES_POINT_KINDS)),
      commune: row.read("commune", keyOf(communes, "communes.csv")),
      address: row.read("demonstration_address", required),
      at,
      hours: row.read("demonstration_hours", optional),
      productHandles: row.read("products", (text) => text.split(";").map(keyOf(products, "products.csv"))),
      opensOn: row.read("demonstration_opens_on", unlessEmpty(parseDay)),
      closesOn: row.read("demonstration_closes_on", unlessEmpty(parseDay)),
    })
    if (point?.opensOn && point.closesOn && point.closesOn < point.opensOn)
      row.fault("demonstration_closes_on", "is before demonstration_opens_on; correct one of them")
    return point ? [point] : []
  })
}

/** A point that is made up must not be taken for a shop that somebody could drive to. */
function sample(text: string): string {
  if (!/(^| )mẫu( |$)/.test(text))
    throw new RangeError(`"${text}" does not say that it is made up; name it e.g. "Điểm bán mẫu Đất Mũi"`)
  return text
}
