import { fold } from "#domain/fold"
import { canonicalSpelling } from "../text/syllable"
import { tidy } from "../text/words"
import type { Token } from "./amounts"

/** Numbers keep their separators, and signs that say something are tokens: "<200.000đ" → "<", "200.000đ". */
const TOKEN = /\d+(?:[.,]\d+)*[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+|[<>]=?|[*★⭐–-]/gu

export function tokensOf(query: string): Token[] {
  return (tidy(query).match(TOKEN) ?? []).map((piece) => {
    const exact = canonicalSpelling(piece)
    return { exact, folded: fold(exact) }
  })
}
