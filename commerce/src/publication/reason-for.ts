import { formatDay } from "../../domain/day"
import type { CatalogueFingerprint, Fingerprint } from "./fingerprint"

/** Names that a reason spells out; the others are counted. */
const NAMED = 3

/**
 * Why a catalogue has to be published again, in Vietnamese, as far as two fingerprints can tell.
 *
 * @param before the fingerprint last asked for, as it was stored; null for none.
 * @param names handle → name, of what is in the catalogue now.
 * @returns null when nothing has changed.
 */
export function reasonFor(
  before: Fingerprint | null,
  now: Fingerprint,
  names: ReadonlyMap<string, string>,
): string | null {
  if ("fault" in now) {
    return before && "fault" in before && before.fault === now.fault
      ? null
      : `Không đọc được dữ liệu sản phẩm: ${now.fault}`
  }
  if (before === null) return "Dữ liệu sản phẩm được ghi nhận lần đầu"
  if ("fault" in before) return "Dữ liệu sản phẩm đọc được trở lại"
  if (before.on !== now.on) return `Sang ngày ${formatDay(now.on)}`
  const changed = changedGoods(before, now)
  if (changed.length > 0) return `Dữ liệu sản phẩm thay đổi: ${listed(changed, names)}`
  if (before.records !== now.records) return "Hồ sơ công nhận thay đổi"
  return before.shop === now.shop ? null : "Dữ liệu cửa hàng thay đổi"
}

function changedGoods(before: CatalogueFingerprint, now: CatalogueFingerprint): string[] {
  const handles = new Set([...Object.keys(before.goods), ...Object.keys(now.goods)])
  return [...handles].filter((handle) => before.goods[handle] !== now.goods[handle]).sort()
}

function listed(handles: readonly string[], names: ReadonlyMap<string, string>): string {
  const named = handles.slice(0, NAMED).map((handle) => names.get(handle) ?? handle)
  const others = handles.length - named.length
  return `${named.join(", ")}${others > 0 ? ` và ${others} sản phẩm khác` : ""}`
}
