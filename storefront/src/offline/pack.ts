/** All pages that a code on goods opens, for a phone that will have no network at the shelf. */
export interface Pack {
  /** Of what is in it: a pack of the same name is the same. */
  name: string
  /** Scripts and fonts that the pages need. */
  assets: string[]
  /** What several pages have in common, styles above all, stands here once. */
  parts: string[]
  /** Address → its document: text, and numbers of parts. */
  pages: Record<string, (string | number)[]>
  /** Address → drawing (SVG) of those that the pages show. */
  drawings: Record<string, string>
  /** GTIN-14 → short code, for Digital Links, which the server would have led on. */
  gtins: Record<string, string>
}

export const PACK_PATH = "/q-pack.json"

/** What is shown in the place of a page that is not kept. */
export const NOTHING_KEPT = { vi: "/khong-co-mang/", en: "/en/offline/" } as const

/** Styles and scripts are the same in many pages. */
const SHARED = /(<style[^>]*>[^]*?<\/style>|<script[^>]*>[^]*?<\/script>|<footer[^>]*>[^]*?<\/footer>)/

/** The pages with what they have in common once. */
export function toParts(pages: ReadonlyMap<string, string>): Pick<Pack, "parts" | "pages"> {
  const split = [...pages].map(([path, html]) => [path, html.split(SHARED)] as const)
  const seen = new Map<string, number>()
  for (const [, pieces] of split) {
    for (const piece of new Set(pieces)) seen.set(piece, (seen.get(piece) ?? 0) + 1)
  }
  const parts = [...seen].filter(([piece, pages]) => pages > 1 && piece.length > 80).map(([piece]) => piece)
  const numbers = new Map(parts.map((piece, index) => [piece, index]))
  return {
    parts,
    pages: Object.fromEntries(
      split.map(([path, pieces]) => [
        path,
        pieces.filter((piece) => piece !== "").map((piece) => numbers.get(piece) ?? piece),
      ]),
    ),
  }
}

export function toDocument({ parts }: Pick<Pack, "parts">, pieces: readonly (string | number)[]): string {
  return pieces.map((piece) => (typeof piece === "number" ? parts[piece] : piece)).join("")
}
