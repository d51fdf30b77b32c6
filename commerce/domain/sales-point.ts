import { formatDay, parseDay, type Day } from "./day"
import { parsePhone } from "./phone"

/** Where OCOP products are sold on the spot (Kế hoạch 47/KH-UBND: «điểm bán hàng OCOP tại các khu, điểm du lịch»). */
export const SALES_POINT_KINDS = [
  "tourist-site",
  "rest-stop",
  "supermarket",
  "market",
  "fair-stall",
  "producer",
] as const
export type SalesPointKind = (typeof SALES_POINT_KINDS)[number]

export interface SalesPoint {
  /** Short code of `/q/<code>`, as products have. */
  code: string
  /** Of its page's address. */
  handle: string
  name: string
  nameEn: string | null
  kind: SalesPointKind
  /** NSO code of the commune of 2025; null outside the province. */
  commune: string | null
  address: string
  at: { latitude: number; longitude: number } | null
  /** As the point says it, e.g. "7:00–19:00 hằng ngày". */
  hours: string | null
  phone: string | null
  productHandles: string[]
  opensOn: Day | null
  /** Last day, of a fair stall for example. */
  closesOn: Day | null
  /** Made up to show the shop at work; live mode refuses it. */
  demonstration: boolean
}

/** What staff enters, and sends in this form; the shop gives the rest. */
export type SalesPointEntry = Omit<SalesPoint, "code" | "handle" | "demonstration">

/** A sales point as the desk's API answers it. */
export interface SalesPointItem extends SalesPoint {
  id: string
  /** Sent back with a change, which is refused when the sales point has changed since. */
  seen: string
}

export function isOpenOn({ opensOn, closesOn }: Pick<SalesPoint, "opensOn" | "closesOn">, on: Day): boolean {
  return (opensOn === null || opensOn <= on) && (closesOn === null || on <= closesOn)
}

export interface SalesPointForm {
  name: string
  address: string
  latitude: string
  longitude: string
  phone: string
  opensOn: string
  closesOn: string
}

export interface SalesPointFault {
  field: keyof SalesPointForm
  message: string
}

/** The mainland and islands of Việt Nam with room to spare: a slip of the keyboard falls outside. */
const VIET_NAM = { latitude: [6, 24], longitude: [102, 118] } as const

/** What speaks against the form of a sales point; an empty list lets it be saved. */
export function salesPointFaults(form: SalesPointForm): SalesPointFault[] {
  const faults: SalesPointFault[] = []
  const refuse = (field: keyof SalesPointForm, message: string) => faults.push({ field, message })
  if (form.name.trim() === "") refuse("name", "Chưa có tên điểm bán. Hãy nhập tên như trên bảng hiệu.")
  if (form.address.trim() === "") refuse("address", "Chưa có địa chỉ. Hãy nhập số nhà, đường hoặc ấp.")
  if ((form.latitude === "") !== (form.longitude === ""))
    refuse(
      form.latitude === "" ? "latitude" : "longitude",
      "Toạ độ cần cả vĩ độ và kinh độ, hoặc để trống cả hai.",
    )
  checkDegree("latitude", "Vĩ độ")
  checkDegree("longitude", "Kinh độ")
  if (form.phone !== "" && parsePhone(form.phone) === undefined)
    refuse("phone", "Số điện thoại không đúng. Hãy nhập như 0912 345 678, hoặc để trống.")
  const opensOn = dayOf("opensOn", "Ngày mở")
  const closesOn = dayOf("closesOn", "Ngày đóng")
  if (opensOn && closesOn && closesOn < opensOn)
    refuse("closesOn", `Ngày đóng ${formatDay(closesOn)} trước ngày mở ${formatDay(opensOn)}. Hãy xem lại.`)
  return faults

  function checkDegree(field: "latitude" | "longitude", name: string): void {
    if (form[field] === "") return
    const degrees = Number(form[field].replace(",", "."))
    const [least, most] = VIET_NAM[field]
    if (!(degrees >= least && degrees <= most))
      refuse(
        field,
        `${name} ở Việt Nam là số từ ${least} đến ${most}, ví dụ ${field === "latitude" ? "8.6046" : "104.7208"}.`,
      )
  }

  function dayOf(field: "opensOn" | "closesOn", name: string): Day | null {
    if (form[field] === "") return null
    try {
      return parseDay(form[field])
    } catch {
      refuse(field, `${name} không phải là một ngày. Hãy chọn lại.`)
      return null
    }
  }
}
