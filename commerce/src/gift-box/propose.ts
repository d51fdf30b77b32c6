import loadHighs from "highs"
import type { PartFacts } from "../../domain/gift-box/box"
import {
  CONDITIONS,
  type Condition,
  type Proposal,
  type Proposals,
  type Wishes,
} from "../../domain/gift-box/wishes"
import type { Day } from "../../domain/day"
import { formatVnd, toVnd, type Vnd } from "../../domain/vnd"
import { toLp, toProgram, type Program } from "./program"

/** Proposals handed on, each of which has at least so many products that an earlier one has not. */
const MOST = 3
const APART = 2

/** Worth is in whole points: less than one apart is no other optimum. Presolving takes longer than it saves here. */
const EXACT = { output_flag: false, presolve: "off" as const, mip_rel_gap: 0, mip_abs_gap: 0.99 }

type Highs = Awaited<ReturnType<typeof loadHighs>>
let loading: Promise<Highs> | undefined

/**
 * The best boxes for the wishes, exactly, by integer programming; where there is none, the fewest wishes that rule each
 * other out.
 */
export async function propose(wishes: Wishes, all: readonly PartFacts[], on: Day): Promise<Proposals> {
  loading ??= loadHighs()
  const highs = await loading
  const program = toProgram(wishes, all, on)
  const found: Proposal[] = []
  let cut = program
  while (found.length < MOST) {
    const proposal = solve(highs, cut, wishes)
    if (!proposal) break
    found.push(proposal)
    cut = without(cut, proposal)
  }
  if (found.length > 0) return { found }
  const contradictory = conflict(highs, program)
  return {
    contradictory,
    sentence: explain(contradictory, wishes, cheapest(highs, program, wishes, contradictory)),
  }
}

function solve(highs: Highs, program: Program, { packaging }: Wishes): Proposal | undefined {
  if (program.products.length === 0) return undefined
  const { Status, Columns, ObjectiveValue } = highs.solve(toLp(program), EXACT)
  if (Status !== "Optimal") return undefined
  const parts = program.products.flatMap(({ handle }, at) => {
    const quantity = Math.round(Columns[`x${at}`]?.Primal ?? 0)
    return quantity > 0 ? [{ productHandle: handle, quantity }] : []
  })
  const priceOf = new Map(program.products.map(({ handle, price }) => [handle, price ?? 0]))
  const cost = parts.reduce<number>(
    (sum, { productHandle, quantity }) => sum + quantity * (priceOf.get(productHandle) ?? 0),
    packaging.cost,
  )
  return { parts, cost: toVnd(cost), worth: Math.round(ObjectiveValue) }
}

/** Leaves out everything that is like a proposal but for one product. */
function without(program: Program, { parts }: Proposal): Program {
  const inside = new Set(parts.map(({ productHandle }) => productHandle))
  const own = program.products.flatMap(({ handle }, at) =>
    inside.has(handle) ? [[1, `y${at}`] as [number, string]] : [],
  )
  const apart = Math.min(APART, own.length)
  return { ...program, rows: [...program.rows, { terms: own, sense: "<=", bound: own.length - apart }] }
}

/** Takes wishes away one by one as long as what is left still cannot be met: what remains contradicts itself. */
function conflict(highs: Highs, program: Program): Condition[] {
  let kept = CONDITIONS.filter((one) => program.rows.some(({ condition }) => condition === one))
  for (const one of kept) {
    const fewer = kept.filter((other) => other !== one)
    if (!isFeasible(highs, program, fewer)) kept = fewer
  }
  return [...kept]
}

function isFeasible(highs: Highs, program: Program, conditions: readonly Condition[]): boolean {
  if (program.products.length === 0) return false
  const rows = program.rows.filter(
    ({ condition }) => condition === undefined || conditions.includes(condition),
  )
  return (
    highs.solve(toLp({ ...program, rows, objective: [[0, "y0"]] }), { output_flag: false }).Status ===
    "Optimal"
  )
}

/** The lowest cost at which everything but the budget is met, where the budget is what is in the way. */
function cheapest(
  highs: Highs,
  program: Program,
  { packaging }: Wishes,
  contradictory: readonly Condition[],
): Vnd | null {
  if (!contradictory.includes("budget")) return null
  const rows = program.rows.filter(({ condition }) => condition !== "budget")
  const objective = program.products.map(({ price }, at): [number, string] => [price ?? 0, `x${at}`])
  const { Status, ObjectiveValue } = highs.solve(toLp({ ...program, rows, objective }, "Minimize"), {
    output_flag: false,
    mip_rel_gap: 0,
  })
  return Status === "Optimal" ? toVnd(Math.round(ObjectiveValue) + packaging.cost) : null
}

function explain(conditions: readonly Condition[], wishes: Wishes, enough: Vnd | null): string {
  if (conditions.length === 0) return "Chưa có sản phẩm nào đang bán để ghép hộp."
  const {
    budget,
    boxes,
    products,
    leastStars,
    groups,
    producers,
    communes,
    mustHave,
    mustNotHave,
    packaging,
    campaign,
  } = wishes
  const words: Record<Condition, string> = {
    budget: `khoảng ${formatVnd(budget)} mỗi hộp`,
    stock: `đủ hàng cho ${boxes} hộp`,
    leastStars: `ít nhất ${leastStars} sao`,
    groups: `có đủ ${groups.length} nhóm đã chọn`,
    producers: `ít nhất ${producers} chủ thể`,
    communes: `ít nhất ${communes} xã, phường`,
    mustHave: `phải có ${mustHave.length} sản phẩm đã chọn`,
    mustNotHave: `không có ${mustNotHave.length} sản phẩm đã loại`,
    packaging: `vừa bao bì «${packaging.name}»`,
    campaign: `sao và hạn dùng qua đợt «${campaign.name}»`,
    products: `từ ${products.least} đến ${products.most} sản phẩm`,
  }
  const listed = conditions.map((one) => words[one]).join("; ")
  const advice =
    enough === null
      ? "Hãy bỏ bớt hoặc nới một điều kiện."
      : `Với các điều kiện khác giữ nguyên, cần ít nhất ${formatVnd(enough)} mỗi hộp.`
  return conditions.length === 1
    ? `Không thể đáp ứng: ${listed}. ${advice}`
    : `Các điều kiện này không thể cùng đáp ứng: ${listed}. ${advice}`
}
