import type { Group } from "#domain/certification"
import { fold } from "#domain/fold"

/** What a drawing may know of a product; nothing on it that is not here. */
export interface PackshotFacts {
  handle: string
  name: string
  group: Group
  producer: string | null
  /** Where it comes from, in words: commune, former address; empty where unknown. */
  whereabouts: string
  /** Null once no recognition holds. */
  stars: number | null
  /** Null where the shop does not sell it. */
  grams: number | null
  /** True for a weight made up to show the shop at work, which the label says. */
  sample: boolean
}

/** Words of a legal form or a line of business, which a label leaves out. */
const FORM =
  /^(chi nhanh|cong ty|tnhh|cp|co phan|sx|tm|dv|xnk|va|dich vu|thuong mai|che bien|nuoi trong|thuy san|nong nghiep|ntts|nong trai|co so san xuat|ho kinh doanh|htx|tht|cssx|hkd|,)\b\s*,?\s*/

const KIND: readonly [RegExp, string][] = [
  [/^htx\b/, "HTX"],
  [/^tht\b/, "THT"],
  [/^(cssx|co so san xuat)\b/, "CSSX"],
  [/^(hkd|ho kinh doanh)\b/, "HKD"],
]

/** "HTX Chế biến, thương mại, dịch vụ NTTS Cái Bát" → "HTX Cái Bát". */
export function shortMaker(name: string): string {
  let rest = name
    .normalize("NFC")
    .replace(/\s*\(.*\)|\s+–.*$/g, "")
    .replaceAll(",", " ")
    .replace(/\s+/g, " ")
  const prefix = KIND.find(([words]) => words.test(fold(rest)))?.[1]
  for (;;) {
    const plain = fold(rest)
    const form = FORM.exec(plain)?.[0]
    if (form === undefined || form.length >= plain.length) break
    rest = rest.slice(form.length)
  }
  const first = rest.charAt(0).toLocaleUpperCase("vi") + rest.slice(1)
  return prefix ? `${prefix} ${first}` : first
}
