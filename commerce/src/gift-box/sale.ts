import type { Day } from "../../domain/day"
import type { BoxPart } from "../../domain/gift-box/box"
import type { BoxState } from "../../domain/gift-box/gift-box"
import type { Vnd } from "../../domain/vnd"

/** Units of inventory items, by their ids. */
type Kit = ReadonlyMap<string, number>

/** The Medusa product by which something is sold. */
export interface SaleProduct {
  productId: string
  variantId: string
  kit: Kit
}

export interface PlannedBox {
  id: string
  handle: string
  name: string
  packagingHandle: string | null
  parts: readonly BoxPart[]
  price: Vnd | null
  state: BoxState
  offSaleSince: Day | null
}

interface PlannedPackaging {
  id: string
  handle: string
  name: string
  cost: Vnd
  weightGrams: number
}

/** What one piece of a product is, for the kit of a box. */
interface Piece {
  weightGrams: number | null
  items: Kit
}

export interface SaleState {
  boxes: readonly PlannedBox[]
  packagings: readonly PlannedPackaging[]
  /** Id of a box or packaging → its product, where it has one. */
  products: ReadonlyMap<string, SaleProduct>
  /** Handle of an OCOP product → what a box takes of it. */
  pieces: ReadonlyMap<string, Piece>
}

/** A good as Medusa is to have it. */
export interface SaleGood {
  id: string
  kind: "box" | "packaging"
  handle: string
  title: string
  price: Vnd
  weightGrams: number
  kit: { item: string; quantity: number }[]
}

export interface KitChange {
  variantId: string
  item: string
  quantity: number
}

/** What has to be written to Medusa, so that it sells what is planned. */
export interface SaleChanges {
  create: SaleGood[]
  /** Goods that stay on sale, or come back, with the product they have. */
  update: (SaleGood & Omit<SaleProduct, "kit">)[]
  /** Products that leave sale. */
  withdraw: string[]
  kit: { create: KitChange[]; update: KitChange[]; remove: KitChange[] }
}

/** Packagings are products of Medusa beside the others and must not take an address from them. */
const packagingProductHandle = (handle: string) => `bao-bi-${handle}`

/**
 * @param ids of boxes and packagings whose products are brought to their plans; of the others only what is on sale
 *   without having a product yet.
 */
export function planSale(state: SaleState, ids: readonly string[]): SaleChanges {
  const changes: SaleChanges = {
    create: [],
    update: [],
    withdraw: [],
    kit: { create: [], update: [], remove: [] },
  }
  const wanted = new Set(ids)
  for (const { id, good } of wishes(state)) {
    const product = state.products.get(id)
    if (!product) {
      if (good) changes.create.push(good)
    } else if (wanted.has(id)) {
      const { productId, variantId, kit } = product
      if (!good) changes.withdraw.push(productId)
      else {
        changes.update.push({ ...good, productId, variantId })
        addKitChanges(changes.kit, variantId, kit, good)
      }
    }
  }
  return changes
}

/** Every box and packaging with the good it is to be, null while it is not to be sold. */
function wishes({ boxes, packagings, pieces }: SaleState): { id: string; good: SaleGood | null }[] {
  const weights = new Map(packagings.map(({ handle, weightGrams }) => [handle, weightGrams]))
  return [
    ...packagings.map(({ id, handle, name, cost, weightGrams }) => {
      const own = { handle: packagingProductHandle(handle), title: name, price: cost, weightGrams }
      return { id, good: { ...own, id, kind: "packaging" as const, kit: [] } }
    }),
    ...boxes.map((box) => {
      const { id, handle, name, price, state, offSaleSince } = box
      if (state !== "published" || offSaleSince !== null || price === null) return { id, good: null }
      const packaging = weights.get(box.packagingHandle ?? "") ?? 0
      const own = { handle, title: name, price, ...toKit(box, pieces, packaging) }
      return { id, good: { ...own, id, kind: "box" as const } }
    }),
  ]
}

function toKit(
  { parts }: PlannedBox,
  pieces: SaleState["pieces"],
  packaging: number,
): Pick<SaleGood, "kit" | "weightGrams"> {
  const kit = new Map<string, number>()
  let weightGrams = packaging
  for (const { productHandle, quantity } of parts) {
    const piece = pieces.get(productHandle)
    weightGrams += quantity * (piece?.weightGrams ?? 0)
    for (const [item, units] of piece?.items ?? []) kit.set(item, (kit.get(item) ?? 0) + quantity * units)
  }
  return { weightGrams, kit: [...kit].map(([item, quantity]) => ({ item, quantity })) }
}

function addKitChanges(changes: SaleChanges["kit"], variantId: string, stored: Kit, { kit }: SaleGood): void {
  const wanted = new Set(kit.map(({ item }) => item))
  for (const { item, quantity } of kit) {
    if (stored.get(item) === quantity) continue
    changes[stored.has(item) ? "update" : "create"].push({ variantId, item, quantity })
  }
  for (const [item, quantity] of stored)
    if (!wanted.has(item)) changes.remove.push({ variantId, item, quantity })
}
