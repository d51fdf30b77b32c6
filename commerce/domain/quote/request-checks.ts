import { addDays, formatDay, type Day } from "../day"
import { isCommune, PROVINCE_CODES } from "../gift-box/units"
import { parsePhone } from "../phone"
import { isCount, repeated, textFault, type QuoteFault } from "./faults"
import type { Organisation, QuoteRequest } from "./quote"
import { parseTaxCode } from "./tax-code"
import { countBoxes } from "./totals"

/** An organisation orders from so many boxes on, and so many in one request. */
const LEAST_BOXES = 50
export const MOST_BOXES = 5_000

const MOST_LINES = 20
/** Boxes for a feast further away than this are not composed yet. */
const MOST_DAYS_AHEAD = 365
const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/

/**
 * What is wrong with an organisation's request; an empty list lets it be sent. Run by the form and again by the shop.
 *
 * @param boxes handles of the boxes that can be asked for.
 */
export function checkRequest(request: QuoteRequest, boxes: ReadonlySet<string>, on: Day): QuoteFault[] {
  const { note } = request
  return [
    ...checkOrganisation(request.organisation),
    ...checkLines(request.lines, boxes),
    ...checkWantedBy(request.wantedBy, on),
    ...(note === null || note.length <= 2_000
      ? []
      : [{ field: "note", message: "Ghi chú dài hơn 2.000 ký tự. Hãy viết ngắn lại." }]),
  ]
}

function checkOrganisation(organisation: Organisation): QuoteFault[] {
  const { name, taxCode, contact, phone, email, province, commune, address } = organisation
  const faults = [
    ...textFault("name", "Tên tổ chức", name, 200),
    ...textFault("contact", "Người liên hệ", contact, 100),
    ...textFault("address", "Địa chỉ", address, 300),
  ]
  const refuse = (field: keyof Organisation, message: string) => faults.push({ field, message })
  if (taxCode !== null && parseTaxCode(taxCode) === undefined)
    refuse(
      "taxCode",
      "Mã số thuế phải có 10 chữ số (đơn vị phụ thuộc thêm 3 số sau dấu gạch), và chữ số thứ mười phải khớp. " +
        "Hãy xem lại, hoặc để trống nếu không có.",
    )
  if (parsePhone(phone) === undefined)
    refuse("phone", "Số điện thoại không đúng. Hãy viết số ở Việt Nam, ví dụ 0912 345 678.")
  if (email !== null && (email.length > 254 || !EMAIL.test(email)))
    refuse("email", "Địa chỉ email không đúng. Hãy xem lại, hoặc để trống.")
  if (!PROVINCE_CODES.has(province)) refuse("province", "Hãy chọn tỉnh, thành phố.")
  else if (!isCommune(province, commune) || commune.length > 100)
    refuse("commune", "Hãy chọn hoặc ghi xã, phường.")
  return faults
}

function checkLines(lines: QuoteRequest["lines"], boxes: ReadonlySet<string>): QuoteFault[] {
  const faults: QuoteFault[] = []
  const refuse = (message: string) => faults.push({ field: "lines", message })
  const unknown = lines.find(({ boxHandle }) => !boxes.has(boxHandle))
  const twice = repeated(lines.map(({ boxHandle }) => boxHandle))
  const all = countBoxes(lines)
  if (lines.length > MOST_LINES) refuse(`Một yêu cầu có nhiều nhất ${MOST_LINES} loại hộp.`)
  if (unknown) refuse(`Không có hộp quà «${unknown.boxHandle}» đang bán. Hãy chọn hộp khác.`)
  if (twice !== undefined) refuse(`Hộp «${twice}» được kê hai lần. Hãy gộp số lượng.`)
  if (lines.some(({ quantity }) => !isCount(quantity))) refuse("Số hộp phải là số nguyên từ 1.")
  else if (all < LEAST_BOXES || all > MOST_BOXES)
    refuse(
      `Yêu cầu có ${all} hộp. Nơi này nhận từ ${LEAST_BOXES} đến 5.000 hộp; ít hơn thì hãy mua ở giỏ hàng, ` +
        "nhiều hơn thì hãy gọi cho chúng tôi.",
    )
  return faults
}

function checkWantedBy(wantedBy: Day, on: Day): QuoteFault[] {
  if (wantedBy > on && wantedBy <= addDays(on, MOST_DAYS_AHEAD)) return []
  const message = `Ngày cần nhận ${formatDay(wantedBy)} phải sau hôm nay ${formatDay(on)} và trong vòng một năm.`
  return [{ field: "wantedBy", message }]
}
