import { fold } from "#domain/fold"
import { fromKeyboard, isSyllable } from "../text/from-keyboard"
import { parseSyllable } from "../text/syllable"
import type { Token } from "./amounts"
import { isEmpty } from "./document-set"
import type { Lexicon } from "./lexicon"
import type { Word } from "./query"
import { STOP_WORDS } from "./stop-words"

/** What a typed word may have been meant as. */
export interface Alternative {
  /** None where the word is left out, several where spaces were missing. */
  words: Word[]
  /** 0 as typed; about 1 for one slip. */
  cost: number
  /** More, unless the word before it stands beside it in a document too. */
  stray: number
  mended: boolean
  /** Whether it is what was typed, or what nothing else can have been meant by. */
  sure: boolean
}

const COST = {
  /** The start of a word that is still being typed. */
  start: 0.3,
  /** A keyboard's leftovers in a word that nothing else has. */
  keyboard: 0.2,
  /** Spaces put in. */
  spaces: 0.35,
  /** A word around what is looked for that stands beside none of its neighbours in the documents. */
  strayStopWord: 0.6,
  /** Any change of a word that is known as it stands. */
  known: 0.9,
  /** Accents that the word has nowhere. */
  accents: 0.15,
  /** A slip in the letters of a word whose tone, or whose đ, is another one too. */
  otherAccent: 0.8,
  /** From here on a mended word is a guess. */
  guess: 0.75,
  leaveStopWord: 0.1,
} as const

const LONGEST_RUN = 24

/** Leaving out one of many words loses less of what was asked. */
const LEAVE = [2.6, 2.6, 2.6, 2.6, 2, 1.7, 1.4] as const
const LEAVE_OF_MANY = 1.1

export interface Place {
  /** The word after it, as typed and folded. */
  after: string | undefined
  /** Words of the whole query. */
  of: number
  /** Whether it may be the start of a longer word. */
  typing: boolean
  /** Whether accents were typed anywhere: then a word without any is meant without. */
  accented: boolean
}

export function alternativesOf(token: Token, place: Place, lexicon: Lexicon): Alternative[] {
  const { exact, folded } = token
  const stop = isStopWord(token)
  const typing = place.typing && !stop
  const known = lexicon.has(folded)
  const extra = known || stop ? COST.known : 0
  const stray = stop && !lexicon.areNeighbours(folded, place.after ?? "") ? COST.strayStopWord : 0
  const all = [
    ...asTyped(token, { ...place, typing }, stray, lexicon),
    ...fromKeys(exact, folded, lexicon).map((one) => ({ ...one, cost: one.cost + extra })),
    ...(known ? [] : withSpaces(exact, typing, lexicon)),
    ...slips(token, lexicon).map((one) => ({ ...one, cost: one.cost + extra })),
    leftOut(stop, place.of),
  ]
  return all.sort((a, b) => a.cost - b.cost)
}

function asTyped(
  { exact, folded }: Token,
  { typing, accented }: Place,
  stray: number,
  lexicon: Lexicon,
): Alternative[] {
  const known = lexicon.has(folded)
  const start = typing && !isEmpty(lexicon.documentsWith(folded, true).any)
  if (!known && !start) return []
  const strange = accented && known && !lexicon.isWritten(exact)
  const cost = (known ? 0 : COST.start) + (strange ? COST.accents : 0)
  return [
    {
      words: [{ exact, folded, prefix: start }],
      cost,
      stray,
      mended: false,
      sure: !strange && (known || !accented),
    },
  ]
}

function fromKeys(exact: string, folded: string, lexicon: Lexicon): Alternative[] {
  const meant = fromKeyboard(exact)
  if (meant === undefined) return []
  const plain = fold(meant)
  if (plain === folded || !lexicon.has(plain)) return []
  const cost = COST.keyboard + (lexicon.isWritten(meant) ? 0 : COST.accents)
  return [
    { words: [{ exact: meant, folded: plain, prefix: false }], cost, stray: 0, mended: true, sure: true },
  ]
}

/** Cuts a run of letters into known words, the fewest; neighbours in the documents are preferred. */
function withSpaces(run: string, typing: boolean, lexicon: Lexicon): Alternative[] {
  if (run.length < 4 || run.length > LONGEST_RUN || isSyllable(run)) return []
  interface Cut {
    words: Word[]
    cost: number
  }
  const best: (Cut | undefined)[] = [{ words: [], cost: 0 }]
  for (let end = 1; end <= run.length; end += 1) {
    for (let start = Math.max(0, end - 9); start < end - 1; start += 1) {
      const before = best[start]
      const piece = run.slice(start, end)
      const word = before && pieceOf(piece, typing && end === run.length, lexicon)
      if (!word || !before) continue
      const previous = before.words.at(-1)
      const apart = previous && !lexicon.areNeighbours(previous.folded, word.folded) ? 0.5 : 0
      const cost = before.cost + 0.05 + apart + (word.prefix ? 0.2 : 0)
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { words: [...before.words, word], cost }
    }
  }
  const cut = best[run.length]
  if (!cut || cut.words.length < 2) return []
  return [{ words: cut.words, cost: COST.spaces + cut.cost, stray: 0, mended: true, sure: true }]
}

function pieceOf(piece: string, typing: boolean, lexicon: Lexicon): Word | undefined {
  const folded = fold(piece)
  if (lexicon.has(folded)) return { exact: piece, folded, prefix: false }
  const meant = fromKeyboard(piece)
  const plain = meant === undefined ? "" : fold(meant)
  if (meant !== undefined && lexicon.has(plain)) return { exact: meant, folded: plain, prefix: false }
  const start = typing && !isEmpty(lexicon.documentsWith(folded, true).any)
  return start ? { exact: piece, folded, prefix: true } : undefined
}

function slips({ exact, folded }: Token, lexicon: Lexicon): Alternative[] {
  if (folded.length < 2 || /^\d+$/.test(folded)) return []
  const meant = fold(fromKeyboard(exact) ?? exact)
  const { tone } = parseSyllable(exact)
  const behindKeys = meant === folded ? [] : lexicon.near(meant)
  return [
    ...lexicon.near(folded),
    ...behindKeys.map(({ word, cost }) => ({ word, cost: cost + COST.keyboard })),
  ].map(({ word, cost }) => {
    const written = lexicon.writtenAs(word)
    const otherTone = tone !== "" && tone !== parseSyllable(written).tone
    const otherD = exact !== folded && exact.startsWith("đ") !== written.startsWith("đ")
    const total = cost + (otherTone || otherD ? COST.otherAccent : 0)
    return {
      // Written as the documents write it where accents were typed, and plain where none were.
      words: [{ exact: exact === folded ? word : written, folded: word, prefix: false }],
      cost: total,
      stray: 0,
      mended: true,
      sure: total < COST.guess,
    }
  })
}

function leftOut(stop: boolean, of: number): Alternative {
  return {
    words: [],
    cost: stop ? COST.leaveStopWord : (LEAVE[of] ?? LEAVE_OF_MANY),
    stray: 0,
    mended: false,
    sure: false,
  }
}

export function isStopWord({ exact, folded }: Token): boolean {
  return STOP_WORDS.has(exact) || (exact === folded && FOLDED_STOP_WORDS.has(folded))
}

const FOLDED_STOP_WORDS: ReadonlySet<string> = new Set([...STOP_WORDS].map(fold))
