import { campaignOf, factsOf } from "#domain/__tests__/gift-box"
import { GROUPS } from "#domain/certification"
import { parseDay } from "#domain/day"
import type { PartFacts } from "#domain/gift-box/box"
import type { Wishes } from "#domain/gift-box/wishes"
import { toVnd } from "#domain/vnd"
import { propose } from "../../commerce/src/gift-box/propose"

interface Measured {
  name: string
  /** From 1; the first one pays for the solver's start. */
  round: number
  ms: number
  cpuMs: number
  answer: string
}

const ON = parseDay("2026-11-22")
const PLAIN: Wishes = {
  budget: toVnd(500_000),
  boxes: 20,
  products: { least: 3, most: 6 },
  leastStars: 3,
  groups: [],
  producers: 0,
  communes: 0,
  mustHave: [],
  mustNotHave: [],
  packaging: {
    name: "Hộp giấy L",
    cost: toVnd(30_000),
    weightGrams: 300,
    holdsGrams: 6_000,
    inner: { length: 400, width: 300, height: 200 },
  },
  campaign: campaignOf(),
}
const WISHES: Record<string, Wishes> = {
  plain: PLAIN,
  demanding: {
    ...PLAIN,
    budget: toVnd(1_000_000),
    products: { least: 5, most: 10 },
    leastStars: 4,
    groups: ["food", "beverage"],
    producers: 4,
    communes: 3,
  },
  impossible: { ...PLAIN, budget: toVnd(60_000), products: { least: 4, most: 8 }, mustHave: ["p3", "p5"] },
}

/** Asks each kind of question some times. */
export async function measureProposals(products: number, rounds: number): Promise<Measured[]> {
  const facts = shelfOf(products)
  const measured: Measured[] = []
  for (const [name, wishes] of Object.entries(WISHES)) {
    for (let round = 1; round <= rounds; round++) {
      const [started, before] = [performance.now(), process.cpuUsage()]
      const proposals = await propose(wishes, facts, ON)
      const { user, system } = process.cpuUsage(before)
      const answer =
        "found" in proposals ? `${proposals.found.length} found` : proposals.contradictory.join(", ")
      const ms = Math.round(performance.now() - started)
      measured.push({ name, round, ms, cpuMs: Math.round((user + system) / 1000), answer })
    }
  }
  return measured
}

/** Products of different price, maker, commune, group and stars. */
function shelfOf(count: number): PartFacts[] {
  return Array.from({ length: count }, (_, at) =>
    factsOf(`p${at}`, {
      price: toVnd(15_000 + ((at * 37_000) % 190_000)),
      producer: { handle: `htx-${at % Math.ceil(count / 2)}`, name: "HTX" },
      communes: [String(32_000 + (at % 60))],
      group: GROUPS[at % 3] ?? "food",
      stars: at % 5 === 0 ? 5 : at % 2 === 0 ? 4 : 3,
    }),
  )
}
