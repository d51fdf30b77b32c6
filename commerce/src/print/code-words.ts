import type { SalesPointKind } from "../../domain/sales-point"
import type { Language } from "./paper"

/** The words beside a printed code, in both languages on the same paper. */
export const CODE_WORDS = {
  vi: {
    /** Of something that can be bought here. */
    send: "Quét mã: ai làm ra, sao còn hiệu lực không, và gửi về nhà.",
    look: "Quét mã: ai làm ra và sao còn hiệu lực không.",
    box: "Quét mã: trong hộp có gì, ai làm ra, và gửi về nhà.",
    point: "Quét mã: sản phẩm OCOP có ở đây, ai làm ra, sao còn hiệu lực không.",
    soldAt: (name: string, madeUp: boolean) => `Tại ${name}${madeUp ? " (điểm bán minh hoạ)" : ""}`,
  },
  en: {
    send: "Scan: who made it, whether its stars hold today, and have it sent home.",
    look: "Scan: who made it, and whether its stars hold today.",
    box: "Scan: what is inside, who made it, and have it sent home.",
    point: "Scan: OCOP products sold here, who made them, whether their stars hold today.",
    soldAt: (name: string, madeUp: boolean) => `At ${name}${madeUp ? " (made up for demonstration)" : ""}`,
  },
} as const satisfies Record<Language, unknown>

export const POINT_KIND_WORDS: Record<SalesPointKind, Record<Language, string>> = {
  "tourist-site": { vi: "Điểm bán tại khu du lịch", en: "Sales point at a tourist site" },
  "rest-stop": { vi: "Điểm bán tại trạm dừng chân", en: "Sales point at a rest stop" },
  supermarket: { vi: "Điểm bán trong siêu thị", en: "Sales point in a supermarket" },
  market: { vi: "Điểm bán ở chợ", en: "Sales point at a market" },
  "fair-stall": { vi: "Gian hàng hội chợ", en: "Stall at a fair" },
  producer: { vi: "Điểm bán của chủ thể", en: "Sales point of a producer" },
}
