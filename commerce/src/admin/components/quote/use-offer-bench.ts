import type { BoxPart } from "../../../../domain/gift-box/box"
import type { BoxItem } from "../../../../domain/gift-box/gift-box"
import type { CapacityRow } from "../../../../domain/quote/quote"
import type { Vnd } from "../../../../domain/vnd"
import { useBoxes, useWorkbench } from "../../lib/gift-box/queries"
import { useCapacities } from "../../lib/quote/queries"

/** What an offer is made with: the boxes that can be offered, their prices and costs, and what can be in time. */
export interface OfferBench {
  boxes: readonly BoxItem[]
  table: readonly CapacityRow[]
  partsOf: ReadonlyMap<string, readonly BoxPart[]>
  /** In the shop. */
  priceOf: (boxHandle: string) => Vnd | null
  /** Of its parts one by one, and of its packaging; null while one of them has no price. */
  costOf: (boxHandle: string) => Vnd | null
}

export function useOfferBench() {
  const boxes = useBoxes()
  const workbench = useWorkbench()
  const capacities = useCapacities()
  const { data: list } = boxes
  const { data: bench } = workbench
  const { data: capacity } = capacities
  const refetch = () => {
    void boxes.refetch()
    void capacities.refetch()
    workbench.refetch()
  }
  const error = boxes.error ?? workbench.error ?? capacities.error
  if (!list || !bench || !capacity) return { data: undefined, error, refetch }

  const offered = list.boxes.filter(({ state }) => state === "published" || state === "closed")
  const byHandle = new Map(offered.map((box) => [box.handle, box]))
  const prices = new Map(bench.parts.map(({ handle, price }) => [handle, price]))
  const costs = new Map(bench.packagings.map(({ handle, cost }) => [handle, cost]))
  const costOf = (boxHandle: string): Vnd | null => {
    const box = byHandle.get(boxHandle)
    const packaging = costs.get(box?.packagingHandle ?? "")
    if (!box || packaging === undefined) return null
    return box.parts.reduce<Vnd | null>((sum, { productHandle, quantity }) => {
      const price = prices.get(productHandle) ?? null
      return sum === null || price === null ? null : ((sum + quantity * price) as Vnd)
    }, packaging)
  }
  const data: OfferBench = {
    boxes: offered,
    table: capacity.table,
    partsOf: new Map(offered.map(({ handle, parts }) => [handle, parts])),
    priceOf: (handle) => byHandle.get(handle)?.price ?? null,
    costOf,
  }
  return { data, error, refetch }
}
