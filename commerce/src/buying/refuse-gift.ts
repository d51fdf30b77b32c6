import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { checkGift, deliveriesOf } from "../../domain/gift-box/recipients"
import { isCommune } from "../../domain/gift-box/units"
import type { SoldVariant } from "../lib/goods"
import { readOwnBoxShelf } from "./add-own-box"
import { boxesIn, cartItem, toOwnBoxLines } from "./cart-items"
import { deliveriesPaid, extraDeliveryRow } from "./extra-delivery"
import { giftOfCart, provincesOfCart } from "./gift-of-cart"
import { isWhole, ownBoxesOf, ownBoxOf } from "./own-box-lines"
import { brokenBox, refuseOwnBox } from "./own-box-rules"

const giftCart = extraDeliveryRow.extend({ items: z.array(cartItem) })

/**
 * The last look at what a customer composed and to whom it goes, before the order is made: lines and metadata of a
 * cart are a client's to change.
 *
 * @throws MedusaError `ocop_own_box_broken`, `ocop_own_box_refused`, `ocop_gift_refused`
 */
export async function refuseGift(
  container: MedusaContainer,
  data: unknown,
  variants: readonly SoldVariant[],
): Promise<void> {
  const cart = giftCart.parse(data)
  const gift = giftOfCart(cart.metadata)
  if (gift === "unreadable")
    throw refused("Danh sách người nhận không đọc được. Hãy ghi lại danh sách rồi đặt hàng.")
  refuseLoosePackaging(cart.items, variants)
  const boxes = ownBoxesOf(toOwnBoxLines(cart.items, variants))
  if (boxes.some((box) => !isWhole(box))) throw brokenBox()
  if (boxes.length > 0) {
    const shelf = await readOwnBoxShelf(container.resolve(ContainerRegistrationKeys.QUERY))
    for (const { form } of boxes) if (form) refuseOwnBox(form, shelf, provincesOfCart(data))
  }
  if (gift) {
    const [fault] = checkGift(gift, boxesIn(cart.items, variants), isCommune)
    if (fault)
      throw refused(fault.line === 0 ? fault.message : `Người nhận thứ ${fault.line}: ${fault.message}`)
  }
  const deliveries = deliveriesOf(gift)
  if (cart.shipping_methods.some((method) => deliveriesPaid(method) !== deliveries))
    throw refused("Phí giao hàng chưa theo số nơi nhận. Hãy lưu lại danh sách người nhận rồi đặt hàng.")
}

/** Packaging is sold as part of a box that a customer composes, and not by itself. */
export function refuseLoosePackaging(
  items: readonly { variant_id?: string | null; metadata?: Record<string, unknown> | null }[],
  variants: readonly SoldVariant[],
): void {
  const packagings = new Map(variants.flatMap(({ id, packaging, title }) => (packaging ? [[id, title]] : [])))
  const loose = items.find(
    (item) => packagings.has(item.variant_id ?? "") && ownBoxOf({ metadata: item.metadata ?? null }) === null,
  )
  if (!loose) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Bao bì «${packagings.get(loose.variant_id ?? "")}» chỉ bán kèm hộp quà tự ghép. Hãy ghép hộp hoặc bỏ bao bì khỏi giỏ hàng.`,
    "ocop_own_box_broken",
  )
}

function refused(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "ocop_gift_refused")
}
