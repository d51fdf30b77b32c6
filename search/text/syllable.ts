/** Combining grave, acute, tilde, hook above and dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/

const VOWELS = /^[aeiouy]/
const SHAPED = /[\u0302\u0306\u031b]/

/** A syllable taken apart: letters with their shape (ă, ô, ư) but without the tone, each in NFD, and the tone. */
export interface Syllable {
  letters: string[]
  /** A combining mark, or "" for the level tone. */
  tone: string
}

/** @param word lower case. A second tone in one word replaces the first, as a keyboard does. */
export function parseSyllable(word: string): Syllable {
  const letters: string[] = []
  let tone = ""
  for (const mark of word.normalize("NFD")) {
    if (TONES.test(mark)) tone = mark
    else if (/\p{M}/u.test(mark) && letters.length > 0) letters.push(`${letters.pop() ?? ""}${mark}`)
    else letters.push(mark)
  }
  return { letters, tone }
}

/** Puts a syllable together in NFC, with the tone where the older spelling has it: "hòa", "thủy", "quý". */
export function writeSyllable({ letters, tone }: Syllable): string {
  const at = tone === "" ? -1 : toneAt(letters)
  return letters
    .map((letter, index) => (index === at ? letter + tone : letter))
    .join("")
    .normalize("NFC")
}

/** One spelling for "hoà" and "hòa", "thuỷ" and "thủy". Syllables that were written in one stay as they are. */
export function canonicalSpelling(word: string): string {
  const tones = [...word.normalize("NFD")].filter((mark) => TONES.test(mark))
  return tones.length === 1 ? writeSyllable(parseSyllable(word)) : word
}

/** Index of the letter that carries the tone; the last letter where there is no vowel. */
function toneAt(letters: readonly string[]): number {
  const start = nucleusStart(letters)
  let end = start
  while (end < letters.length && VOWELS.test(letters[end] ?? "")) end += 1
  const shaped = letters.slice(start, end).findLastIndex((letter) => SHAPED.test(letter))
  if (shaped >= 0) return start + shaped
  const vowels = end - start
  if (vowels === 0) return letters.length - 1
  if (end < letters.length) return end - 1
  return vowels === 3 ? start + 1 : start
}

/** The u of "qu" and the i of "gi" belong to the consonant where a vowel follows. */
function nucleusStart(letters: readonly string[]): number {
  const first = letters.findIndex((letter) => VOWELS.test(letter))
  if (first < 0) return letters.length
  const glide = `${letters[first - 1] ?? ""}${letters[first] ?? ""}`
  const follows = VOWELS.test(letters[first + 1] ?? "")
  return (glide === "qu" || glide === "gi") && follows ? first + 1 : first
}
