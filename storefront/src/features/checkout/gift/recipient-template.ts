import type { Locale } from "../../../paths"

/** Headings as `recipient-file` reads them, and a line that shows how each is filled in. */
const ROWS: Record<Locale, readonly string[][]> = {
  vi: [
    ["Họ và tên", "Số điện thoại", "Tỉnh, thành phố", "Xã, phường", "Địa chỉ", "Số hộp", "Lời chúc"],
    ["Nguyễn Văn A", "0912 345 678", "Cà Mau", "Xã Đất Mũi", "Số 1, ấp Mũi", "1", "Chúc mừng năm mới"],
  ],
  en: [
    ["Full name", "Phone number", "Province", "Commune", "Address", "Boxes", "Card text"],
    ["Nguyễn Văn A", "0912 345 678", "Cà Mau", "Xã Đất Mũi", "Số 1, ấp Mũi", "1", "Happy new year"],
  ],
}

/** With a mark by which Excel reads it as UTF-8, and the semicolons that it expects in Việt Nam. */
export function recipientTemplate(locale: Locale): string {
  const lines = ROWS[locale].map((cells) => cells.join(";"))
  return `\ufeff${lines.join("\r\n")}\r\n`
}

export function templateAddress(locale: Locale): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(recipientTemplate(locale))}`
}
