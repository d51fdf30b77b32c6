import { BREVE, CIRCUMFLEX, HORN, TELEX_TONES } from "./marks"

const LETTERS = new Map(Object.entries(TELEX_TONES).map(([letter, mark]) => [mark, letter]))

export interface Spelling {
  /** The letters in ASCII, with those of their accents: "phoong", "dduwow". */
  letters: string
  /** f, s, r, x or j; empty for the level tone. */
  tone: string
}

/** How one syllable is spelt in Telex. Other letters stay as they are. */
export function spell(word: string): Spelling {
  let letters = ""
  let tone = ""
  for (const sign of word.toLowerCase().normalize("NFD")) {
    if (LETTERS.has(sign)) tone = LETTERS.get(sign) ?? ""
    else if (sign === BREVE || sign === HORN) letters += "w"
    else if (sign === CIRCUMFLEX) letters += letters.at(-1) ?? ""
    // Ð and ð (U+00D0, U+00F0) are typed for Đ and đ.
    else letters += sign === "đ" || sign === "ð" ? "dd" : sign
  }
  return { letters, tone }
}

/** Canonical Telex with the tone at the end: "mắm" → "mawms", "đũa" → "dduax". */
export function toTelex(word: string): string {
  const { letters, tone } = spell(word)
  return letters + tone
}
