/** Letters side by side on a keyboard. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]

/** Written alike in speech: the first letters and endings that Vietnamese speakers take for each other. */
const SOUNDS: [RegExp, string][] = [
  [/^gi/, "d"],
  [/^[rv]/, "d"],
  [/^tr/, "ch"],
  [/^x/, "s"],
  [/^ngh/, "ng"],
  [/^gh/, "g"],
  [/^(k|q)/, "c"],
  [/ng$/, "n"],
  [/nh$/, "n"],
  [/c$/, "t"],
  [/ch$/, "t"],
  [/y/g, "i"],
]

/** How much a slip costs that was heard and not mistyped. */
const HEARD = 0.6

/** A folded word with what it sounds like. */
export interface Heard {
  word: string
  sound: string
  /** A bit for each letter that is in it. */
  letters: number
}

export function toHeard(word: string): Heard {
  return {
    word,
    sound: SOUNDS.reduce((sound, [letters, instead]) => sound.replace(letters, instead), word),
    letters: [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0),
  }
}

/** A slip takes at most one letter away and brings one: words further apart need no closer look. */
function mayBeNear(a: Heard, b: Heard, allowed: number): boolean {
  let apart = a.letters ^ b.letters
  let count = 0
  for (; apart !== 0; apart &= apart - 1) count += 1
  return count <= 2 * allowed
}

/**
 * What it costs to take a typed word for another one: about 1 for one slip, Infinity beyond what a word of that length
 * allows: one slip from three letters on, two from six,
 * and a missing letter in two.
 */
export function slipCost(typed: Heard, word: Heard): number {
  const { length } = typed.word
  if (length > 1 && word.word.length > 1 && typed.sound === word.sound)
    return HEARD * endsApart(typed.word, word.word)
  const allowed = length < 3 ? 0 : length < 6 ? 1 : 2
  if (length === 2 && word.word.length === 3) return editCost(typed.word, word.word, 1)
  if (allowed === 0 || Math.abs(length - word.word.length) > allowed) return Infinity
  return mayBeNear(typed, word, allowed) ? editCost(typed.word, word.word, allowed) : Infinity
}

/** At how many ends two words that sound alike are written differently; one, where it is within. */
function endsApart(a: string, b: string): number {
  return Math.max(1, Number(a[0] !== b[0]) + Number(a.at(-1) !== b.at(-1)))
}

/** Damerau's distance with cheaper slips of the fingers; Infinity from `allowed` + 1 slips on. */
function editCost(typed: string, word: string, allowed: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: word.length + 1 }, (_, at) => at)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    for (let at = 1; at <= word.length; at += 1) {
      const a = typed[row - 1] ?? ""
      const b = word[at - 1] ?? ""
      const swap =
        row > 1 && at > 1 && a === word[at - 2] && typed[row - 2] === b
          ? (beforeLast[at - 2] ?? 0) + 0.8
          : Infinity
      const doubled = a === typed[row - 2] ? 0.7 : 0.95
      current.push(
        Math.min(
          (last[at] ?? 0) + doubled,
          (current[at - 1] ?? 0) + 0.9,
          (last[at - 1] ?? 0) + (a === b ? 0 : areBeside(a, b) ? 0.85 : 1),
          swap,
        ),
      )
    }
    if (Math.min(...current) > allowed) return Infinity
    beforeLast = last
    last = current
  }
  const cost = last[word.length] ?? Infinity
  // Another first letter is rarely a slip.
  const total = typed[0] === word[0] ? cost : cost + 0.3
  return cost <= allowed ? total : Infinity
}

function areBeside(a: string, b: string): boolean {
  return ROWS.some((row) => row.includes(a) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1)
}
