import { handle, required, wholeNumber } from "./parsers"
import { toPrice } from "./read-offers"
import { complete, type Row } from "./row"
import type { RegistryPackaging } from "./types"

export function readPackagings(rows: readonly Row<"packagings.csv">[]): RegistryPackaging[] {
  const measure = wholeNumber(1)
  return rows.flatMap((row) => {
    const inner = complete<RegistryPackaging["inner"]>({
      length: row.read("demonstration_inner_length_mm", measure),
      width: row.read("demonstration_inner_width_mm", measure),
      height: row.read("demonstration_inner_height_mm", measure),
    })
    const packaging = complete<RegistryPackaging>({
      handle: row.read("handle", handle),
      name: row.read("name", required),
      nameEn: row.read("name_en", required),
      cost: row.read("demonstration_cost", toPrice),
      weightGrams: row.read("demonstration_weight_grams", measure),
      inner,
      holdsGrams: row.read("demonstration_holds_grams", measure),
    })
    return packaging ? [packaging] : []
  })
}
