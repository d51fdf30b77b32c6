import { both, isEmpty, type DocumentSet } from "./document-set"
import { alternativesOf, isStopWord, type Alternative } from "./alternatives"
import type { Token } from "./amounts"
import type { Lexicon } from "./lexicon"
import type { Reading, Word } from "./query"

/** Ways that are followed at once, and that are handed on. */
const BEAM = 16
const MOST_READINGS = 4

/** What a guess may cost that stands alone, and how many letters it takes. */
const LONE_GUESS = { cost: 1.3, letters: 4 }
/** Two words, one of them mended, that stand side by side nowhere. */
const STRANGERS = 0.4
/** Words that meet only where a document speaks of other things. */
const IN_PASSING = 0.9

interface Way {
  words: Word[]
  /** Documents that have every word so far, and those to which all of them are telling; undefined before the first. */
  any: DocumentSet | undefined
  telling: DocumentSet | undefined
  cost: number
  mended: boolean
  left: string[]
  /** Words that are sure, that are guessed, and that were left out although they say something. */
  sure: number
  guessed: number
  lost: number
  /** Whether two words stand side by side that do so nowhere else. */
  strange: boolean
}

const START: Way = {
  words: [],
  any: undefined,
  telling: undefined,
  cost: 0,
  mended: false,
  left: [],
  sure: 0,
  guessed: 0,
  lost: 0,
  strange: false,
}

/**
 * The ways to take the words, cheapest first. Every one has a document with all of its words, so a slip is mended into
 * a word that fits the others.
 */
export function readingsOf(tokens: readonly Token[], typing: boolean, lexicon: Lexicon): Reading[] {
  let ways: Way[] = [START]
  tokens.forEach((token, index) => {
    const place = {
      after: tokens[index + 1]?.folded,
      of: tokens.length,
      typing: typing && index === tokens.length - 1,
      accented: tokens.some(({ exact, folded }) => exact !== folded),
    }
    const alternatives = alternativesOf(token, place, lexicon)
    const next = ways.flatMap((way) =>
      alternatives.map((alternative) => follow(way, token, alternative, lexicon)),
    )
    ways = cheapest(next, lexicon)
  })
  return distinct(ways.filter(isBelieved))
    .slice(0, MOST_READINGS)
    .map(({ words, mended, left }) => ({ words, mended, left }))
}

/** Guesses alone are believed only where they make up the whole of what was typed, and belong together. */
function isBelieved({ words, sure, guessed, lost, strange, cost }: Way): boolean {
  if (lost > sure || (strange && guessed >= sure)) return false
  if (sure > 0 || guessed !== 1) return words.length > 0
  return cost <= LONE_GUESS.cost && (words[0]?.folded.length ?? 0) >= LONE_GUESS.letters
}

/** A way with what it costs, before it is known which documents are left. */
interface Step extends Way {
  taken: Word[]
}

function follow(way: Way, token: Token, alternative: Alternative, lexicon: Lexicon): Step {
  const { words, mended } = alternative
  let before = way.words.at(-1)
  const beside = before && lexicon.areNeighbours(before.folded, words[0]?.folded ?? "")
  const cost = alternative.cost + (beside ? 0 : alternative.stray)
  let strange = 0
  for (const word of words) {
    if (before && (mended || way.mended) && !lexicon.areNeighbours(before.folded, word.folded))
      strange += STRANGERS
    before = word
  }
  return {
    ...way,
    taken: words,
    words: words.length === 0 ? way.words : [...way.words, ...words],
    cost: way.cost + cost + strange,
    mended: way.mended || mended,
    left: words.length === 0 ? [...way.left, token.exact] : way.left,
    sure: way.sure + (alternative.sure ? words.length : 0),
    guessed: way.guessed + (mended && !alternative.sure ? words.length : 0),
    lost: way.lost + (words.length === 0 && !isStopWord(token) ? 1 : 0),
    strange: way.strange || strange > 0,
  }
}

/** Documents are looked up for the cheapest alone, until there are enough ways with one. */
function cheapest(steps: Step[], lexicon: Lexicon): Way[] {
  const ways: Way[] = []
  for (const step of steps.sort((a, b) => a.cost - b.cost)) {
    let { any, telling } = step
    for (const { folded, prefix } of step.taken) {
      const having = lexicon.documentsWith(folded, prefix)
      any = any ? both(any, having.any) : having.any
      telling = telling ? both(telling, having.telling) : having.telling
    }
    if (any && isEmpty(any)) continue
    const turned = telling && isEmpty(telling) && !(step.telling && isEmpty(step.telling))
    const inPassing = turned ? IN_PASSING : 0
    ways.push({ ...step, any, telling, cost: step.cost + inPassing })
    if (ways.length === BEAM) break
  }
  return ways.sort((a, b) => a.cost - b.cost)
}

/** One of those that look for the same. */
function distinct(ways: readonly Way[]): Way[] {
  const seen = new Set<string>()
  return ways.filter(({ words }) => {
    const key = words.map(({ exact }) => exact).join(" ")
    return !seen.has(key) && seen.add(key)
  })
}
