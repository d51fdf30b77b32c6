import { getCollection } from "astro:content"
import { pathTo, type Locale } from "./paths"

/** The information pages of a language, in the order their editors gave them. */
export async function readPolicies(locale: Locale) {
  const policies = await getCollection("policies", ({ id }) => id.endsWith(`.${locale}`))
  return policies.sort((a, b) => a.data.order - b.data.order)
}

export async function policyLinks(locale: Locale): Promise<{ title: string; path: string }[]> {
  const policies = await readPolicies(locale)
  return policies.map(({ id, data }) => ({
    title: data.title,
    path: pathTo(locale, "policy", policySlug(id)),
  }))
}

/** "giao-hang.vi" → "giao-hang" */
export function policySlug(id: string): string {
  return id.replace(/\.(vi|en)$/, "")
}
