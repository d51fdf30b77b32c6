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
import { SAY, type Said } from "./recipient-sentences"
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
const WORDS: Record<Column, Said> = {
  name: { message: "Họ và tên", english: "Full name" },
  phone: { message: "Số điện thoại", english: "Phone number" },
  province: { message: "Tỉnh, thành phố", english: "Province or city" },
  commune: { message: "Xã, phường", english: "Commune or ward" },
  address: { message: "Địa chỉ", english: "Address" },
  boxes: { message: "Số hộp", english: "Boxes" },
  cardText: { message: "Lời chúc", english: "Greeting" },
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
  if (!first) return { recipients: [], faults: [ofList(SAY.emptyList())] }
  const headed = columnsOf(first)
  const columns = headed ?? inOrder(first)
  const missing = REQUIRED.filter((column) => !columns?.has(column))
  if (!columns || missing.length > 0) {
    const all = wordsOf(COLUMNS)
    const said = columns ? SAY.missingColumns(wordsOf(missing), all) : SAY.noHeadings(all)
    return { recipients: [], faults: [ofList(said)] }
  }
  const lines = headed ? rows.slice(1) : rows
  const faults: RecipientFault[] = []
  if (unclosed) faults.push(ofList(SAY.openQuote()))
  if (lines.length === 0) faults.push(ofList(SAY.headingsOnly()))
  if (lines.length > MOST_RECIPIENTS) faults.push(ofList(SAY.tooManyLines(lines.length, MOST_RECIPIENTS)))
  const index = toPlaceIndex(places)
  const recipients = lines.slice(0, MOST_RECIPIENTS).map((cells, at) => {
    const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? ""
    return readLine(cell, index, (field, said) => faults.push({ line: at + 1, field, ...said }))
  })
  return { recipients, faults }
}

function readLine(
  cell: (column: Column) => string,
  places: PlaceIndex,
  report: (field: Column, said: Said) => void,
): Recipient {
  const text = (column: "name" | "address", missing: Said) => {
    const written = cell(column).replace(/\s+/g, " ")
    if (written === "") report(column, missing)
    return written
  }
  const place = (column: "province" | "commune", found: FoundPlace) => {
    if ("message" in found) report(column, { message: found.message, english: found.english })
    return found.code ?? ""
  }
  const province = place("province", findProvince(cell("province"), places))
  return {
    name: text("name", SAY.noName()),
    phone: readPhone(cell("phone"), (said) => report("phone", said)),
    province,
    // Without its province nothing can be said of a commune.
    commune: province === "" ? "" : place("commune", findCommune(cell("commune"), province, places)),
    address: text("address", SAY.noAddress()),
    boxes: readBoxes(cell("boxes"), (said) => report("boxes", said)),
    cardText: cell("cardText") || null,
  }
}

/** A spreadsheet takes the number for a sum and drops its first 0. */
function readPhone(text: string, report: (said: Said) => void): string {
  const phone = parsePhone(text) ?? parsePhone(`0${text}`)
  if (phone !== undefined) return phone
  report(text === "" ? SAY.noPhone() : SAY.noSuchPhone(text))
  return ""
}

function readBoxes(text: string, report: (said: Said) => void): number {
  if (text === "") return 1
  const boxes = Number(text)
  if (/^\d{1,5}$/.test(text) && boxes >= 1) return boxes
  report(SAY.noSuchCount(text))
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

function wordsOf(columns: readonly Column[]): Said {
  const words = columns.map((column) => WORDS[column])
  return {
    message: words.map(({ message }) => `«${message}»`).join(", "),
    english: words.map(({ english }) => `"${english}"`).join(", "),
  }
}

function ofList(said: Said): RecipientFault {
  return { line: 0, field: "list", ...said }
}
