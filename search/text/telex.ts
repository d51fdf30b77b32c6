/** Combining marks of NFD by the letter that Telex writes for them. */
const TONES: Record<string, string> = {
  "\u0300": "f",
  "\u0301": "s",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
}
const BREVE = "\u0306"
const HORN = "\u031b"
const CIRCUMFLEX = "\u0302"

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
    if (sign in TONES) tone = TONES[sign] ?? ""
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
