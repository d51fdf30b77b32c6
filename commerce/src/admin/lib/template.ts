import { IMPORT_COLUMNS } from "./words"

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF"

/** The template of an import: the head line alone, for an example line would be an invented recognition. */
function importTemplate(): string {
  return `${BYTE_ORDER_MARK}${IMPORT_COLUMNS.map(({ name }) => name).join(",")}\r\n`
}

export function importTemplateAddress(): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(importTemplate())}`
}
