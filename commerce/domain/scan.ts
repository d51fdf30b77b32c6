import { addDays, parseDay, type Day } from "./day"
import { isProductCode } from "./product-code"

/** One opening of a landing page from its code, as the page tells of it: which code, where it hangs, which day. No more. */
export interface ScanForm {
  code: string
  /** Code of the sales point whose shelf carries the label, where the label says so. */
  salesPoint: string | null
  /** The day in Việt Nam on the device; a scan without a network is told of later. */
  day: string
}

/** Why a scan is not counted. */
export type ScanRefusal = "automatic" | "unknown-code" | "no-day" | "future" | "too-old"

/** A phone that was without a network for longer tells nothing any more. */
export const KEPT_DAYS = 30
/** The same page opened again on the same device within this time is the same look at the same jar. */
export const REPEAT_MS = 30 * 60_000

/** What a script could do at most; what goes beyond is told apart in the report and never counted. */
export const SCAN_LIMITS = {
  /** Of one address, which a rest stop or a mobile network may share among many people. */
  address: { windowMs: 10 * 60_000, most: 60 },
  all: { windowMs: 10 * 60_000, most: 3_000 },
  /** Of one code, from however many addresses: no shelf sees more people than this. */
  code: { windowMs: 10 * 60_000, most: 60 },
  codeAndDay: 2_000,
} as const

/** What reads pages by itself: search engines, link previews of messengers, measuring tools, programs. */
const AUTOMATIC =
  /(?<!cu)bot\b|crawl|spider|slurp|preview|facebookexternalhit|whatsapp\/|headless|lighthouse|pagespeed|monitor|^(curl|wget|python|java|go-http|okhttp|axios|node|undici|dart|libwww|php)\b/i

/** The headers that tell a person's opened page from what a program or a browser fetches ahead. */
export interface ScanHeaders {
  userAgent: string
  /** `Sec-Purpose`, or one of its forerunners. */
  purpose: string
}

/** What speaks against counting; undefined where nothing does. */
export function scanRefusal(
  { code, day }: ScanForm,
  { userAgent, purpose }: ScanHeaders,
  isKnown: (code: string) => boolean,
  today: Day,
): ScanRefusal | undefined {
  if (userAgent.trim() === "" || AUTOMATIC.test(userAgent) || /prefetch|prerender|preview/i.test(purpose))
    return "automatic"
  if (!isProductCode(code) || !isKnown(code)) return "unknown-code"
  const on = dayOf(day)
  if (!on) return "no-day"
  if (on > today) return "future"
  return on < addDays(today, -KEPT_DAYS) ? "too-old" : undefined
}

function dayOf(text: string): Day | undefined {
  try {
    return parseDay(text)
  } catch {
    return undefined
  }
}

/** `GET /admin/scans?from&to` */
export interface ScanReport {
  from: Day
  to: Day
  /** Newest first. */
  rows: ScanRow[]
  orders: PointOrders[]
  /** What the numbers may and may not say, a sentence each. */
  says: readonly string[]
}

export interface ScanRow {
  day: Day
  code: string
  /** Of the product, gift box or sales point whose code was scanned. */
  name: string
  /** The sales point whose label it was; null where the label says none. */
  salesPoint: ReportedPoint | null
  count: number
  /** Told of beyond the limits, and not in `count`. */
  overLimit: number
}

/** Orders that began at a label of a sales point: of persons nothing is kept. */
export interface PointOrders {
  salesPoint: ReportedPoint
  orders: number
}

/** Two sales points may bear one name. */
interface ReportedPoint {
  code: string
  name: string
}

export const REPORT_SAYS = [
  "Mỗi lượt là một lần mở trang từ mã trên một thiết bị, không phải một người: một người quét hai lần cách nhau hơn 30 phút là hai lượt, cả nhà xem chung một máy là một lượt.",
  "Mở bằng đường liên kết được gửi lại (Zalo, Facebook) hoặc gõ địa chỉ cũng được tính như quét, vì trang không biết khác nhau. Bấm từ trang khác của cửa hàng, tải lại trang và quay lại thì không tính.",
  "Máy tắt JavaScript, chặn gửi hoặc không có mạng quá 30 ngày không được tính: con số là mức ít nhất, không phải toàn bộ.",
  "Điểm bán là nơi tem được in cho, không phải nơi người quét đang đứng: tem mang đi chỗ khác vẫn tính cho điểm cũ.",
  "Không dùng để trả thưởng, xếp hạng hoặc so sánh từng điểm bán khi chênh lệch nhỏ: ai có mã cũng có thể mở trang nhiều lần.",
  "Máy tự động, bản xem trước và tải trước bị loại theo quy tắc; phần vượt ngưỡng (60 lượt trong 10 phút hoặc 2.000 lượt một ngày của một mã) nằm ở cột riêng và không được cộng.",
  "Không lưu địa chỉ mạng, cookie hay dấu vết thiết bị; chỉ lưu số đếm theo mã, điểm bán và ngày. Đơn hàng chỉ đếm số đơn theo điểm bán.",
] as const
