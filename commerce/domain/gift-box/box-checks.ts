import { isPublished } from "../certification"
import { addDays, formatDay, type Day } from "../day"
import { formatVnd, type Vnd } from "../vnd"
import type { BoxPart, BoxPlan, Kept, PartFacts, Size } from "./box"

/** The share of a box's room that pieces of different shapes can fill. */
export const FILLED = 0.8
/** A box beyond this multiple of what lies in it is asked about. */
const DEAR = 1.6

const KEPT_WORDS: Record<Kept, string> = { dry: "để khô", chilled: "giữ mát", frozen: "đông lạnh" }

export interface Finding {
  /** "refuses": the box is not published, and leaves sale if it was. "warns": staff should look. */
  weight: "refuses" | "warns"
  check:
    | "parts"
    | "certificate"
    | "recall"
    | "stock"
    | "shelf-life"
    | "kept"
    | "weight"
    | "room"
    | "alcohol"
    | "variety"
    | "price"
  /** The product it is about; null for the box as a whole. */
  productHandle: string | null
  /** What, why and what to do, in the desk's language. */
  message: string
}

interface Part extends BoxPart {
  facts: PartFacts
}

/**
 * Everything that speaks against selling a box on a day. Run on every change and every day: a box without a finding
 * that refuses may be published, and one that gets such a finding leaves sale.
 *
 * @param facts of every product that the box has.
 */
export function checkBox(plan: BoxPlan, facts: ReadonlyMap<string, PartFacts>, on: Day): Finding[] {
  const parts: Part[] = []
  const findings: Finding[] = []
  for (const part of plan.parts) {
    const known = facts.get(part.productHandle)
    if (known) parts.push({ ...part, facts: known })
    else
      findings.push(
        refusal(
          "parts",
          part.productHandle,
          `Không có sản phẩm «${part.productHandle}» trong cửa hàng. Hãy bỏ khỏi hộp.`,
        ),
      )
  }
  return [
    ...findings,
    ...checkParts(plan),
    ...parts.flatMap((part) => checkPart(part, plan, on)),
    ...checkKept(parts),
    ...checkWeight(parts, plan),
    ...checkRoom(parts, plan),
    ...checkVariety(parts, plan),
    ...checkPrice(parts, plan),
  ]
}

export function mayBeSold(findings: readonly Finding[]): boolean {
  return findings.every(({ weight }) => weight !== "refuses")
}

function checkParts({ parts, planned }: BoxPlan): Finding[] {
  const handles = parts.map(({ productHandle }) => productHandle)
  const twice = handles.find((handle, index) => handles.indexOf(handle) !== index)
  return [
    ...(parts.length === 0 ? [refusal("parts", null, "Hộp chưa có sản phẩm nào. Hãy thêm sản phẩm.")] : []),
    ...(twice === undefined
      ? []
      : [refusal("parts", twice, `«${twice}» được kê hai lần. Hãy gộp số lượng.`)]),
    ...parts
      .filter(({ quantity }) => !Number.isInteger(quantity) || quantity < 1)
      .map(({ productHandle }) =>
        refusal("parts", productHandle, `Số lượng của «${productHandle}» phải là số nguyên từ 1.`),
      ),
    ...(Number.isInteger(planned) && planned >= 1
      ? []
      : [refusal("parts", null, "Số hộp dự kiến bán phải là số nguyên từ 1.")]),
  ]
}

function checkPart(part: Part, plan: BoxPlan, on: Day): Finding[] {
  const { alcohol, handle, name, recall } = part.facts
  return [
    ...checkCertificate(part, plan),
    ...(alcohol
      ? [refusal("alcohol", handle, `${name} là đồ uống có cồn, cửa hàng không bán. Hãy bỏ khỏi hộp.`)]
      : []),
    ...(recall === null
      ? []
      : [refusal("recall", handle, `${name} đang bị thu hồi: ${recall}. Hãy thay sản phẩm.`)]),
    ...checkStock(part, plan),
    ...checkShelfLife(part, plan, on),
  ]
}

/** Stars must hold to the last day on which a box arrives. */
function checkCertificate({ facts: { handle, name, standing } }: Part, { campaign }: BoxPlan): Finding[] {
  if (!isPublished(standing)) {
    const ended =
      standing.state === "lapsed"
        ? ` đã hết hiệu lực từ sau ngày ${formatDay(standing.lastDay)}`
        : " không còn"
    return [refusal("certificate", handle, `Giấy công nhận của ${name}${ended}. Hãy thay sản phẩm.`)]
  }
  if (standing.state === "shown") {
    const message = `${name} có sao nhưng chưa bán được ở đây (chưa rõ chủ thể, hoặc là dịch vụ). Hãy thay sản phẩm.`
    return [refusal("certificate", handle, message)]
  }
  if (standing.lastDay >= campaign.deliversUntil) return []
  const message =
    `Giấy công nhận của ${name} hết hiệu lực sau ngày ${formatDay(standing.lastDay)}, ` +
    `trước ngày giao cuối ${formatDay(campaign.deliversUntil)}. Hãy thay sản phẩm, hoặc chờ giấy mới.`
  return [refusal("certificate", handle, message)]
}

function checkStock({ quantity, facts }: Part, { planned }: BoxPlan): Finding[] {
  const { handle, name, stock, promised } = facts
  const wanted = quantity * planned
  const free = Math.max(0, stock - promised)
  if (wanted <= free) return []
  const message =
    `${name}: cần ${wanted} cho ${planned} hộp, còn tự do ${free} ` +
    `(trong kho ${stock}, đã hứa ${promised}). Hãy giảm số hộp xuống ${Math.floor(free / quantity)} hoặc thay sản phẩm.`
  return [refusal("stock", handle, message)]
}

/** A piece that was made on the day of the check must keep past the feast; an older one can not keep longer. */
function checkShelfLife({ facts }: Part, { campaign }: BoxPlan, on: Day): Finding[] {
  const { handle, name, shelfLifeDays } = facts
  const needed = addDays(campaign.feastOn, campaign.keepsAfterFeast)
  if (shelfLifeDays === null)
    return [warning("shelf-life", handle, `Chưa có hạn dùng của ${name}: hãy hỏi chủ thể và ghi vào nhãn.`)]
  const keeps = addDays(on, shelfLifeDays)
  if (keeps >= needed) return []
  const message =
    `${name} dùng được ${shelfLifeDays} ngày: làm hôm nay cũng chỉ đến ${formatDay(keeps)}, ` +
    `cần đến ${formatDay(needed)} (lễ + ${campaign.keepsAfterFeast} ngày). Hãy thay sản phẩm hoặc gói muộn hơn.`
  return [refusal("shelf-life", handle, message)]
}

/** Goods that are kept differently do not travel in one box. */
function checkKept(parts: readonly Part[]): Finding[] {
  const kinds = new Map<Kept, string[]>()
  for (const { facts } of parts)
    if (facts.kept) kinds.set(facts.kept, [...(kinds.get(facts.kept) ?? []), facts.name])
  const unknown = parts.filter(({ facts }) => facts.kept === null).map(({ facts }) => facts.name)
  const named = [...kinds].map(([kept, names]) => `${names.join(", ")} (${KEPT_WORDS[kept]})`)
  return [
    ...(kinds.size > 1
      ? [refusal("kept", null, `Không gửi chung được: ${named.join(" với ")}. Hãy tách thành hai hộp.`)]
      : []),
    ...(unknown.length > 0
      ? [
          warning(
            "kept",
            null,
            `Chưa rõ cách bảo quản của ${unknown.join(", ")}: hãy hỏi chủ thể và ghi vào nhãn.`,
          ),
        ]
      : []),
  ]
}

function checkWeight(parts: readonly Part[], { packaging }: BoxPlan): Finding[] {
  if (!packaging) return [refusal("weight", null, "Hộp chưa có bao bì. Hãy chọn bao bì.")]
  const unknown = parts.filter(({ facts }) => facts.weightGrams === null).map(({ facts }) => facts.name)
  const grams = contentGrams(parts)
  return [
    ...(unknown.length > 0 ? [warning("weight", null, `Chưa có khối lượng của ${unknown.join(", ")}.`)] : []),
    ...(grams > packaging.holdsGrams
      ? [
          refusal(
            "weight",
            null,
            `Ruột hộp nặng ${grams} g, bao bì «${packaging.name}» chỉ chịu ${packaging.holdsGrams} g. Hãy bớt hàng hoặc đổi bao bì.`,
          ),
        ]
      : []),
  ]
}

function checkRoom(parts: readonly Part[], { packaging }: BoxPlan): Finding[] {
  if (!packaging) return []
  const sized = parts.flatMap(({ facts, quantity }) =>
    facts.size ? [{ name: facts.name, size: facts.size, quantity }] : [],
  )
  const unknown = parts.filter(({ facts }) => facts.size === null).map(({ facts }) => facts.name)
  const used = sized.reduce((sum, { size, quantity }) => sum + quantity * volume(size), 0)
  const room = volume(packaging.inner) * FILLED
  return [
    ...(unknown.length > 0
      ? [warning("room", null, `Chưa có kích thước của ${unknown.join(", ")}: hãy xếp thử.`)]
      : []),
    ...sized
      .filter(({ size }) => !fits(size, packaging.inner))
      .map(({ name }) =>
        refusal("room", null, `${name} không lọt vào bao bì «${packaging.name}». Hãy đổi bao bì.`),
      ),
    ...(used > room
      ? [
          refusal(
            "room",
            null,
            `Hàng chiếm ${litres(used)} lít, bao bì «${packaging.name}» xếp được khoảng ${litres(room)} lít. Hãy bớt hàng hoặc đổi bao bì.`,
          ),
        ]
      : []),
  ]
}

function checkVariety(parts: readonly Part[], { campaign: { least } }: BoxPlan): Finding[] {
  const { producers, communes, groups } = varietyOf(parts.map(({ facts }) => facts))
  const few: [number, number, string][] = [
    [producers, least.producers, "chủ thể"],
    [communes, least.communes, "xã, phường chắc chắn"],
    [groups, least.groups, "nhóm sản phẩm"],
  ]
  return few
    .filter(([has, needs]) => has < needs)
    .map(([has, needs, what]) =>
      refusal(
        "variety",
        null,
        `Hộp có ${has} ${what}, đợt bán này cần ít nhất ${needs}. Hãy thay hoặc thêm sản phẩm.`,
      ),
    )
}

/** Different producers, certain communes and groups among products. */
export function varietyOf(products: readonly PartFacts[]): {
  producers: number
  communes: number
  groups: number
} {
  return {
    producers: new Set(products.flatMap(({ producer }) => producer?.handle ?? [])).size,
    communes: new Set(products.flatMap(({ communes }) => (communes.length === 1 ? communes : []))).size,
    groups: new Set(products.map(({ group }) => group)).size,
  }
}

function checkPrice(parts: readonly Part[], { price, packaging }: BoxPlan): Finding[] {
  if (price === null || price === 0) return [refusal("price", null, "Hộp chưa có giá. Hãy đặt giá.")]
  const unpriced = parts.filter(({ facts }) => facts.price === null).map(({ facts }) => facts.name)
  if (unpriced.length > 0)
    return [warning("price", null, `Chưa có giá lẻ của ${unpriced.join(", ")}, nên không so được giá hộp.`)]
  const own = parts.reduce(
    (sum, { facts, quantity }) => sum + quantity * (facts.price ?? 0),
    packaging?.cost ?? 0,
  ) as Vnd
  if (price < own)
    return [
      warning(
        "price",
        null,
        `Giá hộp ${formatVnd(price)} thấp hơn giá lẻ cộng bao bì ${formatVnd(own)}: bán lỗ ${formatVnd((own - price) as Vnd)}.`,
      ),
    ]
  if (price > own * DEAR)
    return [
      warning(
        "price",
        null,
        `Giá hộp ${formatVnd(price)} cao hơn nhiều so với giá lẻ cộng bao bì ${formatVnd(own)}.`,
      ),
    ]
  return []
}

export function contentGrams(
  parts: readonly { quantity: number; facts: Pick<PartFacts, "weightGrams"> }[],
): number {
  return parts.reduce((sum, { facts, quantity }) => sum + quantity * (facts.weightGrams ?? 0), 0)
}

/** Whether a piece goes in, turned as it likes. */
function fits(piece: Size, inner: Size): boolean {
  const sides = (size: Size) => [size.length, size.width, size.height].sort((a, b) => a - b)
  const room = sides(inner)
  return sides(piece).every((side, index) => side <= (room[index] ?? 0))
}

export function volume({ length, width, height }: Size): number {
  return length * width * height
}

function litres(cubicMillimetres: number): string {
  return (cubicMillimetres / 1e6).toFixed(1).replace(".", ",")
}

function refusal(check: Finding["check"], productHandle: string | null, message: string): Finding {
  return { weight: "refuses", check, productHandle, message }
}

function warning(check: Finding["check"], productHandle: string | null, message: string): Finding {
  return { weight: "warns", check, productHandle, message }
}
