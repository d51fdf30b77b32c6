import { IMPORT_COLUMNS } from "../../desk/import-columns"

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF"

/** The template of an import as an address: the head line alone, for an example would be an invented recognition. */
export function importTemplateAddress(): string {
  const template = `${BYTE_ORDER_MARK}${Object.values(IMPORT_COLUMNS).join(",")}\r\n`
  return `data:text/csv;charset=utf-8,${encodeURIComponent(template)}`
}
