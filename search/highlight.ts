import { fold } from "#domain/fold"
import { remembered } from "./remembered"

/** A piece of a text; `hit` where it is what was looked for. */
export interface Segment {
  text: string
  hit: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Cuts a text into pieces that, put together, are the text again: whoever shows them makes elements, never HTML, so
 * nothing in a name can do harm. A word is marked as far as a searched one reaches: "phon" marks the start of "phồng".
 *
 * @param words folded, as they were searched.
 */
export function highlight(text: string, words: readonly string[]): Segment[] {
  const segments: Segment[] = []
  let end = 0
  const put = (until: number, hit: boolean): void => {
    if (until > end) segments.push({ text: text.slice(end, until), hit })
    end = until
  }
  for (const { word, folded, index } of wordsOf(text)) {
    const length = markedLength(word, folded, words)
    if (length === 0) continue
    put(index, false)
    put(index + length, true)
  }
  put(text.length, false)
  return segments
}

interface Found {
  word: string
  folded: string
  index: number
}

const wordsOf = remembered((text): Found[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, folded: fold(word), index })),
)

/** UTF-16 units of a word that are the start of it as searched. */
function markedLength(word: string, folded: string, words: readonly string[]): number {
  const longest = Math.max(0, ...words.filter((one) => folded.startsWith(one)).map(({ length }) => length))
  if (longest === 0) return 0
  let length = 0
  while (length < word.length && fold(word.slice(0, length + 1)).length <= longest) length += 1
  return length
}
