import { required } from "./environment"

/** The whole address of a path of the storefront, as it is printed and sent. */
export function siteAddress(path: string): string {
  return new URL(path, process.env.SITE_URL ?? required("STORE_CORS").split(",")[0]).href
}
