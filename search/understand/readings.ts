import { both, isEmpty, type DocumentSet } from "./document-set"
import { alternativesOf, type Alternative } from "./alternatives"
import type { Token } from "./amounts"
import type { Lexicon } from "./lexicon"
import type { Reading, Word } from "./query"

/** Ways that are followed at once, and that are handed on. */
const BEAM = 16
const MOST_READINGS = 4

/** Beyond it a way is no longer what was typed. */
const PER_WORD = 2.7
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
}

/**
 * The ways to take the words, cheapest first. Every one has a document with all of its words, so a slip is mended into
 * a word that fits the others.
 */
export function readingsOf(tokens: readonly Token[], typing: boolean, lexicon: Lexicon): Reading[] {
  let ways: Way[] = [{ words: [], any: undefined, telling: undefined, cost: 0, mended: false, left: [] }]
  tokens.forEach((token, index) => {
    const place = {
      after: tokens[index + 1]?.folded,
      of: tokens.length,
      typing: typing && index === tokens.length - 1,
    }
    const alternatives = alternativesOf(token, place, lexicon)
    const next = ways.flatMap((way) =>
      alternatives.map((alternative) => follow(way, token, alternative, lexicon)),
    )
    ways = cheapest(next, lexicon)
  })
  const most = PER_WORD * tokens.length
  return distinct(ways.filter(({ words, cost }) => words.length > 0 && cost <= most))
    .slice(0, MOST_READINGS)
    .map(({ words, mended, left }) => ({ words, mended, left }))
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
