import { lotSlug, pathTo } from "../paths"

/**
 * Addresses that a Digital Link may lead to, the most particular first: the page of its lot, then that of its product,
 * in English where that is the first language of the device.
 */
export function linkTargets(
  pathname: string,
  gtins: Readonly<Record<string, string>>,
  [language]: readonly string[],
): string[] {
  const [, gtin = "", lot] = /^\/01\/(\d{14})(?:\/10\/([^/]+))?\/?$/.exec(pathname) ?? []
  const code = gtins[gtin]
  if (code === undefined) return []
  const locale = language?.startsWith("en") ? "en" : "vi"
  const page = pathTo(locale, "code", code)
  return lot === undefined ? [page] : [pathTo(locale, "lot", lotSlug(code, decodeURIComponent(lot))), page]
}
