import type { PartFacts } from "../../domain/gift-box/box"
import type { Condition, Wishes } from "../../domain/gift-box/wishes"
import { isPublished } from "../../domain/certification"
import { addDays, type Day } from "../../domain/day"

/** Pieces of one product in a box. */
const MOST_PIECES = 3
/** The share of the packaging's room that pieces of different shapes fill, as `checkBox` has it. */
const FILLED = 0.8

/** What a proposal is worth, in whole points. */
const WORTH = { producer: 4, commune: 2, group: 3, star: 1 } as const
/** A box is meant to cost about its budget. */
const LEAST_OF_BUDGET = 0.85

/** A linear inequality over the program's variables. */
interface Row {
  terms: [coefficient: number, variable: string][]
  sense: "<=" | ">="
  bound: number
  /** The wish it stands for; rows without one hold always. */
  condition?: Condition
}

/** An integer program: x = pieces, y = whether in the box, p, c, g = whether a producer, commune or group is in it. */
export interface Program {
  products: readonly PartFacts[]
  objective: [coefficient: number, variable: string][]
  rows: Row[]
  binaries: string[]
  integers: string[]
}

/** Writes the wishes down as an integer program. Products that no box may have are not in it. */
export function toProgram(wishes: Wishes, all: readonly PartFacts[], on: Day): Program {
  const products = all.filter(
    (facts) => facts.price !== null && facts.producer && !facts.alcohol && !facts.recall,
  )
  const { budget, boxes, packaging } = wishes
  const index = new Map(products.map(({ handle }, at) => [handle, at]))
  const each = <Value>(value: (facts: PartFacts) => Value | null) => {
    const members = new Map<Value, string[]>()
    products.forEach((facts, at) => {
      const key = value(facts)
      if (key !== null) members.set(key, [...(members.get(key) ?? []), `y${at}`])
    })
    return [...members]
  }
  const producers = each(({ producer }) => producer?.handle ?? null)
  const communes = each(({ communes }) => (communes.length === 1 ? (communes[0] ?? null) : null))
  const groups = each(({ group }) => group)
  const kept = each((facts) => facts.kept)

  const rows: Row[] = []
  const add = (terms: Row["terms"], sense: Row["sense"], bound: number, condition?: Condition) => {
    if (terms.length > 0) rows.push({ terms, sense, bound, ...(condition && { condition }) })
    // Nothing can reach a bound that has no terms.
    else if (sense === ">=" && bound > 0)
      rows.push({ terms: [[0, "y0"]], sense, bound, ...(condition && { condition }) })
  }
  const forbid = (at: number, condition: Condition) => add([[1, `y${at}`]], "<=", 0, condition)

  products.forEach((facts, at) => {
    add(
      [
        [1, `x${at}`],
        [-MOST_PIECES, `y${at}`],
      ],
      "<=",
      0,
    )
    add(
      [
        [1, `x${at}`],
        [-1, `y${at}`],
      ],
      ">=",
      0,
    )
    const free = Math.floor(Math.max(0, facts.stock - facts.promised) / boxes)
    if (free < MOST_PIECES) add([[1, `x${at}`]], "<=", free, "stock")
    if ((facts.stars ?? 0) < wishes.leastStars) forbid(at, "leastStars")
    if (!lasts(facts, wishes, on)) forbid(at, "campaign")
  })
  const every = (value: (facts: PartFacts) => number): Row["terms"] =>
    products.flatMap((facts, at) =>
      value(facts) === 0 ? [] : [[value(facts), `x${at}`] as [number, string]],
    )
  const inside = products.map((_, at): [number, string] => [1, `y${at}`])
  add(
    every(({ price }) => price ?? 0),
    "<=",
    budget - packaging.cost,
    "budget",
  )
  add(
    every(({ price }) => price ?? 0),
    ">=",
    LEAST_OF_BUDGET * budget - packaging.cost,
    "budget",
  )
  add(
    every(({ weightGrams }) => weightGrams ?? 0),
    "<=",
    packaging.holdsGrams,
    "packaging",
  )
  add(
    every(({ size }) => (size ? litres(size) : 0)),
    "<=",
    litres(packaging.inner) * FILLED,
    "packaging",
  )
  add(inside, ">=", wishes.products.least, "products")
  add(inside, "<=", wishes.products.most, "products")

  const counted = (letter: string, members: [unknown, string[]][], least: number, condition: Condition) => {
    members.forEach(([, own], at) =>
      add([...own.map((name): [number, string] => [1, name]), [-1, `${letter}${at}`]], ">=", 0),
    )
    if (least > 0)
      add(
        members.map((_, at) => [1, `${letter}${at}`]),
        ">=",
        least,
        condition,
      )
  }
  counted("p", producers, wishes.producers, "producers")
  counted("c", communes, wishes.communes, "communes")
  counted("g", groups, 0, "groups")
  for (const group of wishes.groups) {
    const own = groups.find(([key]) => key === group)?.[1] ?? []
    add(
      own.map((name) => [1, name]),
      ">=",
      1,
      "groups",
    )
  }
  // Goods that are kept differently do not travel in one box.
  kept.forEach(([, own], at) =>
    own.forEach((name) =>
      add(
        [
          [1, name],
          [-1, `k${at}`],
        ],
        "<=",
        0,
      ),
    ),
  )
  if (kept.length > 1)
    add(
      kept.map((_, at) => [1, `k${at}`]),
      "<=",
      1,
    )
  for (const handle of wishes.mustHave) {
    const at = index.get(handle)
    add(at === undefined ? [] : [[1, `y${at}`]], ">=", 1, "mustHave")
  }
  for (const handle of wishes.mustNotHave) {
    const at = index.get(handle)
    if (at !== undefined) forbid(at, "mustNotHave")
  }

  return {
    products,
    rows,
    objective: [
      ...products.map(({ stars }, at): [number, string] => [(stars ?? 0) * WORTH.star, `y${at}`]),
      ...producers.map((_, at): [number, string] => [WORTH.producer, `p${at}`]),
      ...communes.map((_, at): [number, string] => [WORTH.commune, `c${at}`]),
      ...groups.map((_, at): [number, string] => [WORTH.group, `g${at}`]),
    ],
    integers: products.map((_, at) => `x${at}`),
    binaries: [
      ...products.map((_, at) => `y${at}`),
      ...producers.map((_, at) => `p${at}`),
      ...communes.map((_, at) => `c${at}`),
      ...groups.map((_, at) => `g${at}`),
      ...kept.map((_, at) => `k${at}`),
    ],
  }
}

/** Stars to the last delivery, and a shelf life past the feast where it is known. */
function lasts({ standing, shelfLifeDays }: PartFacts, { campaign }: Wishes, on: Day): boolean {
  const needed = addDays(campaign.feastOn, campaign.keepsAfterFeast)
  return (
    isPublished(standing) &&
    standing.lastDay >= campaign.deliversUntil &&
    (shelfLifeDays === null || addDays(on, shelfLifeDays) >= needed)
  )
}

function litres({ length, width, height }: { length: number; width: number; height: number }): number {
  return (length * width * height) / 1e6
}

/** In the LP format of CPLEX, which the solver reads. */
export function toLp(
  { objective, rows, binaries, integers }: Program,
  sense: "Maximize" | "Minimize" = "Maximize",
): string {
  const sum = (terms: Row["terms"]) =>
    terms.map(([by, name]) => `${by < 0 ? "-" : "+"} ${Math.abs(by)} ${name}`).join("\n ")
  return [
    sense,
    ` worth: ${sum(objective)}`,
    "Subject To",
    ...rows.map(({ terms, sense: way, bound }, at) => ` r${at}: ${sum(terms)} ${way} ${bound}`),
    "Bounds",
    ...integers.map((name) => ` 0 <= ${name} <= ${MOST_PIECES}`),
    "Generals",
    ` ${integers.join(" ")}`,
    "Binaries",
    ` ${binaries.join(" ")}`,
    "End",
  ].join("\n")
}
