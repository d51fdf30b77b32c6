import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { allot } from "../../../../domain/quote/promises"
import { readPromisedNeeds } from "../../../quote/read-promises"
import { freeOf, readLevels, readQuoteShop } from "../../../quote/read-stock"

/**
 * Reserves what lies free of the items for open promises, the earliest delivery first, so that no cart sells it. A line
 * of an order has one reservation for each item, as Medusa's fulfilment needs it. To be run under the items' locks.
 */
export const reserveForPromisesStep = createStep(
  "reserve-for-promises",
  async (items: string[], { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const inventory = container.resolve(Modules.INVENTORY)
    const { locationId } = await readQuoteShop(query)
    const [needs, levels] = await Promise.all([
      readPromisedNeeds(container),
      readLevels(query, locationId, items),
    ])
    const given = [...new Set(items)].flatMap((itemId) => {
      const open = needs.filter((need) => need.itemId === itemId)
      return [...allot(open, freeOf(levels.get(itemId)))].map(([lineItemId, pieces]) => ({
        itemId,
        lineItemId,
        pieces,
        quote: open.find(({ key }) => key === lineItemId)?.quoteNumber,
      }))
    })
    const lines = given.map(({ lineItemId }) => lineItemId)
    const kept = lines.length > 0 ? await inventory.listReservationItems({ line_item_id: lines }) : []
    const grown = given.flatMap(({ itemId, lineItemId, pieces }) => {
      const held = kept.find((row) => row.line_item_id === lineItemId && row.inventory_item_id === itemId)
      return held
        ? [{ id: held.id, before: Number(held.quantity), quantity: Number(held.quantity) + pieces }]
        : []
    })
    const missing = given.filter(
      ({ itemId, lineItemId }) =>
        !kept.some((row) => row.line_item_id === lineItemId && row.inventory_item_id === itemId),
    )
    const rows = missing.map(({ itemId, lineItemId, pieces, quote }) => ({
      inventory_item_id: itemId,
      location_id: locationId,
      line_item_id: lineItemId,
      quantity: pieces,
      description: quote,
      // No more is reserved than lies free. But in a partial fulfilment Medusa 2.21 takes the goods out of stock before
      // it lowers their reservation, and would refuse that wherever less lies free than goes out.
      allow_backorder: true,
    }))
    const created = rows.length > 0 ? await inventory.createReservationItems(rows) : []
    if (grown.length > 0)
      await inventory.updateReservationItems(grown.map(({ id, quantity }) => ({ id, quantity })))
    return new StepResponse(null, {
      created: created.map(({ id }) => id),
      grown: grown.map(({ id, before }) => ({ id, quantity: before })),
    })
  },
  async (undo, { container }) => {
    if (!undo) return
    const inventory = container.resolve(Modules.INVENTORY)
    if (undo.created.length > 0) await inventory.deleteReservationItems(undo.created)
    if (undo.grown.length > 0) await inventory.updateReservationItems(undo.grown)
  },
)
