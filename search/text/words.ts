import { fold } from "#domain/fold"
import { canonicalSpelling } from "./syllable"

/** What is typed beyond is not looked at. */
const LONGEST = 300

/** NFC, lower case, no-break spaces and the Icelandic ð that is typed for đ made plain. */
export function tidy(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ð", "đ")
    .replace(/\s+/g, " ")
    .trim()
}

/** The words of a text as they are written, in one spelling: "Hộp quà, Thuỷ" → ["hộp", "quà", "thủy"]. */
export function exactWords(text: string): string[] {
  return (tidyWhole(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(canonicalSpelling)
}

export function foldedWords(text: string): string[] {
  return exactWords(text).map(fold)
}

/** Documents are not cut. */
function tidyWhole(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ð", "đ")
}
