import { fold } from "../fold"
import { parsePhone } from "../phone"
import { readDelimited } from "./delimited"
import type { Recipient, RecipientFault } from "./gift"
import {
  findCommune,
  findProvince,
  toPlaceIndex,
  type FoundPlace,
  type GiftPlaces,
  type PlaceIndex,
} from "./place-names"
import { MOST_RECIPIENTS } from "./recipients"

type Column = keyof Recipient

/** Headings as they are read: without accents, case and anything but letters and digits. */
const HEADINGS: Record<Column, string[]> = {
  name: [
    "ho va ten",
    "ho ten",
    "ten",
    "nguoi nhan",
    "ten nguoi nhan",
    "ho ten nguoi nhan",
    "ho va ten nguoi nhan",
    "name",
    "full name",
    "recipient",
    "recipient name",
  ],
  phone: [
    "so dien thoai",
    "dien thoai",
    "sdt",
    "so dt",
    "dt",
    "phone",
    "phone number",
    "mobile",
    "telephone",
    "tel",
  ],
  province: [
    "tinh",
    "tinh thanh",
    "tinh thanh pho",
    "thanh pho",
    "tinh tp",
    "province",
    "city",
    "province city",
    "province or city",
  ],
  commune: ["xa", "phuong", "xa phuong", "phuong xa", "commune", "ward", "commune ward", "commune or ward"],
  address: [
    "dia chi",
    "so nha",
    "so nha duong",
    "so nha duong ap",
    "dia chi nhan",
    "address",
    "street",
    "street address",
  ],
  boxes: ["so hop", "so luong", "hop", "sl", "so hop qua", "boxes", "quantity", "qty", "number of boxes"],
  cardText: ["loi chuc", "thiep", "noi dung thiep", "loi nhan", "card", "card text", "message", "greeting"],
}
const COLUMNS = Object.keys(HEADINGS) as Column[]
const WORDS: Record<Column, string> = {
  name: "Họ và tên",
  phone: "Số điện thoại",
  province: "Tỉnh, thành phố",
  commune: "Xã, phường",
  address: "Địa chỉ",
  boxes: "Số hộp",
  cardText: "Lời chúc",
}
const REQUIRED: readonly Column[] = ["name", "phone", "province", "commune", "address"]

/**
 * The recipients of a CSV file or of a table pasted from a spreadsheet. Every line that is not blank is kept, with what
 * is right in it; what is not is empty there (0 boxes) and has a fault. `line` of a fault is the recipient's place in
 * the list, from 1.
 */
export function readRecipientFile(
  text: string,
  places: GiftPlaces,
): { recipients: Recipient[]; faults: RecipientFault[] } {
  const { rows, unclosed } = readDelimited(text)
  const [first] = rows
  if (!first) return { recipients: [], faults: [ofList("Danh sách trống. Hãy ghi mỗi người nhận một dòng.")] }
  const headed = columnsOf(first)
  const columns = headed ?? inOrder(first)
  const missing = REQUIRED.filter((column) => !columns?.has(column)).map((column) => `«${WORDS[column]}»`)
  if (!columns || missing.length > 0) {
    const all = COLUMNS.map((column) => `«${WORDS[column]}»`).join(", ")
    const sentence = columns
      ? `Danh sách thiếu cột ${missing.join(", ")}. Dòng đầu là tên cột: ${all}.`
      : `Dòng đầu phải là tên cột: ${all}.`
    return { recipients: [], faults: [ofList(sentence)] }
  }
  const lines = headed ? rows.slice(1) : rows
  const faults: RecipientFault[] = []
  if (unclosed) faults.push(ofList("Có dấu ngoặc kép mở mà không đóng. Hãy tìm ô ấy và thêm dấu đóng."))
  if (lines.length === 0)
    faults.push(ofList("Danh sách chỉ có dòng tên cột. Hãy ghi mỗi người nhận một dòng."))
  if (lines.length > MOST_RECIPIENTS)
    faults.push(
      ofList(
        `Danh sách có ${lines.length} dòng, một đơn gửi được nhiều nhất ${MOST_RECIPIENTS} người nhận. Hãy chia ra.`,
      ),
    )
  const index = toPlaceIndex(places)
  const recipients = lines.slice(0, MOST_RECIPIENTS).map((cells, at) => {
    const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? ""
    return readLine(cell, index, (field, message) => faults.push({ line: at + 1, field, message }))
  })
  return { recipients, faults }
}

function readLine(
  cell: (column: Column) => string,
  places: PlaceIndex,
  report: (field: Column, message: string) => void,
): Recipient {
  const text = (column: "name" | "address", missing: string) => {
    const written = cell(column).replace(/\s+/g, " ")
    if (written === "") report(column, missing)
    return written
  }
  const place = (column: "province" | "commune", found: FoundPlace) => {
    if ("message" in found) report(column, found.message)
    return found.code ?? ""
  }
  const province = place("province", findProvince(cell("province"), places))
  return {
    name: text("name", "Chưa có tên người nhận. Hãy ghi họ và tên."),
    phone: readPhone(cell("phone"), (message) => report("phone", message)),
    province,
    // Without its province nothing can be said of a commune.
    commune: province === "" ? "" : place("commune", findCommune(cell("commune"), province, places)),
    address: text("address", "Chưa có địa chỉ. Hãy ghi số nhà, đường hoặc ấp."),
    boxes: readBoxes(cell("boxes"), (message) => report("boxes", message)),
    cardText: cell("cardText") || null,
  }
}

/** A spreadsheet takes the number for a sum and drops its first 0. */
function readPhone(text: string, report: (message: string) => void): string {
  const phone = parsePhone(text) ?? parsePhone(`0${text}`)
  if (phone !== undefined) return phone
  report(
    text === ""
      ? "Chưa có số điện thoại người nhận. Hãy ghi số để người giao hàng gọi."
      : `«${text.slice(0, 40)}» không phải số điện thoại Việt Nam. Hãy ghi như 0912 345 678.`,
  )
  return ""
}

function readBoxes(text: string, report: (message: string) => void): number {
  if (text === "") return 1
  const boxes = Number(text)
  if (/^\d{1,5}$/.test(text) && boxes >= 1) return boxes
  report(`Số hộp «${text.slice(0, 40)}» phải là số nguyên từ 1.`)
  return 0
}

/** Undefined where the line names no column that is known. */
function columnsOf(cells: readonly string[]): Map<Column, number> | undefined {
  const columns = new Map<Column, number>()
  cells.forEach((cell, at) => {
    const heading = fold(cell)
      .replace(/[^a-z0-9]+/g, " ")
      .trim()
    const column = COLUMNS.find((one) => HEADINGS[one].includes(heading))
    if (column && !columns.has(column)) columns.set(column, at)
  })
  return columns.size > 0 ? columns : undefined
}

/** A table pasted without its headings has the columns in the order of the form, with a telephone number second. */
function inOrder(cells: readonly string[]): Map<Column, number> | undefined {
  const phone = cells[1] ?? ""
  if ((parsePhone(phone) ?? parsePhone(`0${phone}`)) === undefined) return undefined
  return new Map(COLUMNS.slice(0, cells.length).map((column, at) => [column, at]))
}

function ofList(message: string): RecipientFault {
  return { line: 0, field: "list", message }
}
