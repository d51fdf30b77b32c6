import { fold } from "#domain/fold"
import { BREVE, CIRCUMFLEX, HORN, TELEX_TONES, VNI_TONES } from "./marks"
import { parseSyllable, writeSyllable, type Syllable } from "./syllable"

/** A Vietnamese syllable without accents; "craker" is none, whatever Telex makes of it. */
const SYLLABLE =
  /^(b|ch?|d|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(ch?|m|n|ng|nh|p|t)?$/

/**
 * Undoes what a keyboard left that was not switched to Vietnamese, in Telex ("phoongf", "dduax") or VNI ("pho6ng2"),
 * wherever the keys were struck within the word, also beside accents that did arrive ("ddũa").
 *
 * @param word lower case. @returns the word as it was meant, NFC; undefined where nothing is to undo, or no syllable comes of it.
 */
export function fromKeyboard(word: string): string | undefined {
  if (!/^\p{L}/u.test(word)) return undefined
  const undone = /\d/.test(word) ? fromVni(word) : fromTelex(word)
  return undone !== word && isSyllable(undone) ? undone : undefined
}

/** Whether a word has the form of one Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(fold(word))
}

function fromTelex(word: string): string {
  const { letters, tone } = parseSyllable(word)
  const made: Syllable = { letters: [], tone }
  for (const letter of letters) strikeTelex(made, letter)
  return writeSyllable(made)
}

function strikeTelex(made: Syllable, letter: string): void {
  const { letters } = made
  const tone = TELEX_TONES[letter]
  if (tone !== undefined && letters.some(isVowel)) made.tone = tone
  else if (letter === "z" && letters.some(isVowel)) made.tone = ""
  else if (letter === "d" && letters[0] === "d") letters[0] = "đ"
  else if ("aeo".includes(letter) && reshape(letters, letter, CIRCUMFLEX)) return
  else if (letter === "w") strikeW(letters)
  else letters.push(letter)
}

/** w makes ă, ơ or ư of what stands before it, ươ of uo, and ư where nothing does. */
function strikeW(letters: string[]): void {
  if (horn(letters) || reshape(letters, "a", BREVE)) return
  letters.push(`u${HORN}`)
}

function fromVni(word: string): string {
  const { letters, tone } = parseSyllable(word)
  const made: Syllable = { letters: [], tone }
  for (const letter of letters) {
    const struck = VNI_TONES[letter]
    if (struck !== undefined) made.tone = struck
    else if (letter === "6") void ["a", "e", "o"].some((vowel) => reshape(made.letters, vowel, CIRCUMFLEX))
    else if (letter === "7") horn(made.letters)
    else if (letter === "8") reshape(made.letters, "a", BREVE)
    else if (letter === "9" && made.letters[0] === "d") made.letters[0] = "đ"
    else made.letters.push(letter)
  }
  return writeSyllable(made)
}

/** Gives the last plain vowel of that kind its shape. */
function reshape(letters: string[], vowel: string, shape: string): boolean {
  const at = letters.lastIndexOf(vowel)
  if (at >= 0) letters[at] = vowel + shape
  return at >= 0
}

/** uo → ươ, o → ơ, u → ư; the o of "oa" takes none. */
function horn(letters: string[]): boolean {
  const o = letters.lastIndexOf("o")
  if (o >= 0 && letters[o + 1] !== "a") {
    letters[o] = `o${HORN}`
    if (letters[o - 1] === "u" && letters[o - 2] !== "q") letters[o - 1] = `u${HORN}`
    return true
  }
  return reshape(letters, "u", HORN)
}

function isVowel(letter: string): boolean {
  return /^[aeiouy]/.test(letter)
}
