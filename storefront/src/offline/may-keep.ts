import { parsePath, type Section } from "../paths"

/** Pages that are of one person, or that are no use without commerce: they are never kept. */
const LIVE: readonly Section[] = ["cart", "checkout", "order", "ownBox", "organisation", "quote"]

/** Whether a page may be kept on the device. */
export function mayKeep(pathname: string): boolean {
  const section = parsePath(pathname)?.section
  return section === undefined || !LIVE.includes(section)
}

/** Files whose name changes with what is in them, and the shop's sign. */
export function isAsset(pathname: string): boolean {
  return /^\/((_astro|anh|hinh|canh)\/|favicon\.svg$)/.test(pathname)
}
