import { CLASSES } from "#search/golden/read-golden"
import { figuresOf } from "./figures"
import type { Latency } from "./latency"
import type { Measured } from "./measured"
import type { Outcome } from "./outcome"
import { toTable } from "./table"

/** For one engine: by class and overall, what it is tuned by and, apart, what is held out. */
export function qualityTable({ name, outcomes }: Measured): string {
  const rows = [...CLASSES, null].map((named) => {
    const own = outcomes.filter(({ golden }) => named === null || golden.class === named)
    const open = own.filter(({ golden }) => !golden.heldOut)
    const heldOut = own.filter(({ golden }) => golden.heldOut)
    return [named ?? "all", ...figureCells(own), "|", ...figureCells(open), "|", ...figureCells(heldOut)]
  })
  const figures = ["n", "MRR@10", "first", "top 3"]
  return `${name}  (all | for tuning | held out)\n${toTable([["", ...figures, "|", ...figures, "|", ...figures], ...rows])}`
}

function figureCells(outcomes: readonly Outcome[]): string[] {
  const { count, mrr, first, third } = figuresOf(outcomes)
  return [String(count), mrr.toFixed(3), percent(first), percent(third)]
}

export function summaryTable(all: readonly Measured[]): string {
  const rows = all.map(({ name, outcomes, today, many, weight }) => {
    const heldOut = figuresOf(outcomes.filter(({ golden }) => golden.heldOut))
    const exact = figuresOf(outcomes.filter(({ golden }) => golden.class === "exact"))
    const whole = figuresOf(outcomes)
    return [
      name,
      whole.mrr.toFixed(3),
      percent(whole.first),
      percent(whole.third),
      heldOut.mrr.toFixed(3),
      percent(heldOut.first),
      percent(exact.first),
      String(outcomes.filter(({ broken }) => broken.length > 0).length),
      milliseconds(today),
      `${milliseconds(many)} at ${many.documents}`,
      weight ? `${weight.code} + ${weight.data}` : "on a server",
    ]
  })
  const header = [
    "",
    "MRR@10",
    "first",
    "top 3",
    "held out: MRR",
    "first",
    "exact: first",
    "broken",
    "ms p50/p99 today",
    "ms p50/p99 many",
    "Brotli code + data",
  ]
  return toTable([header, ...rows])
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const milliseconds = ({ p50, p99 }: Latency): string => `${p50.toFixed(2)}/${p99.toFixed(2)}`
