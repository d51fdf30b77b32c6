import type { CollectionEntry } from "astro:content"
import type { Locale } from "../../paths"
import { policySlug, readPolicies } from "../../policies"

export interface PolicyPageView {
  locale: Locale
  slug: string
  policy: CollectionEntry<"policies">
}

export async function policyPages(locale: Locale) {
  const policies = await readPolicies(locale)
  return policies.map((policy) => {
    const slug = policySlug(policy.id)
    const view: PolicyPageView = { locale, slug, policy }
    return { params: { slug }, props: { view } }
  })
}
