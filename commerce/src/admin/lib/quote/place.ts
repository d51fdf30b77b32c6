import type { Organisation } from "../../../../domain/quote/quote"
import { COMMUNES, PROVINCES } from "../gift-box/communes"

/** An organisation's address on one line; communes outside Cà Mau are kept as they were typed. */
export function placeOf({ address, commune, province }: Organisation): string {
  const provinceName = PROVINCES.find(({ code }) => code === province)?.name ?? province
  return [address, COMMUNES.get(commune)?.name ?? commune, provinceName].filter(Boolean).join(", ")
}
