import { MedusaError } from "@medusajs/framework/utils"

import { standingOn } from "../../domain/certification"
import { formatDay, type Day } from "../../domain/day"
import { recallReason } from "../../domain/lot"
import type { Good, SoldVariant } from "./goods"
import type { ShopMode } from "./shop-clock"

export interface SaleLine {
  variantId: string
  title: string
}

/**
 * What staff withdrew or deleted after it lay in the cart is not sold, alone or in a gift box.
 *
 * @throws MedusaError `ocop_withdrawn` naming the product.
 */
export function refuseWithdrawn(lines: readonly SaleLine[], variants: readonly SoldVariant[]): void {
  const known = new Map(variants.map((variant) => [variant.id, variant]))
  for (const { variantId, title } of lines) {
    const variant = known.get(variantId)
    const withdrawn = variant ? withdrawnOf(variant) : title
    if (withdrawn === undefined) continue
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `«${withdrawn}» đã ngừng bán. Hãy bỏ «${variant?.title ?? title}» khỏi giỏ hàng.`,
      "ocop_withdrawn",
    )
  }
}

/**
 * While a lot of a product is recalled and may lie in stock, no piece of it is sold, alone or in a gift box.
 *
 * @throws MedusaError `ocop_recalled` naming the product and why.
 */
export function refuseRecalled(variants: readonly SoldVariant[]): void {
  for (const variant of variants) {
    const { title, recall } = variant.goods.find((good) => good.recall !== null) ?? {}
    if (!recall) continue
    const inBox = variant.title === title ? "" : ` trong «${variant.title}»`
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `«${title}»${inBox} đang bị thu hồi từ ngày ${formatDay(recall.on)}: ${recallReason(recall)}. ` +
        `Hãy bỏ «${variant.title}» khỏi giỏ hàng.`,
      "ocop_recalled",
    )
  }
}

/**
 * Only certified products are sold, alone or in a gift box.
 *
 * @throws MedusaError `ocop_not_certified` naming the product and, where it had stars, their last day.
 */
export function refuseUncertified(variants: readonly SoldVariant[], on: Day): void {
  for (const variant of variants) {
    const barred = variant.goods.map((good) => barrier(good, on)).find((reason) => reason !== null)
    if (barred === undefined) continue
    const inBox = variant.title === barred.title ? "" : ` trong «${variant.title}»`
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `«${barred.title}»${inBox} hiện không được bán: ${barred.why}. Hãy bỏ «${variant.title}» khỏi giỏ hàng.`,
      "ocop_not_certified",
    )
  }
}

/**
 * A live shop takes no order at a made-up price.
 *
 * @throws MedusaError `ocop_demonstration_refused` naming the product.
 */
export function refuseDemonstration(variants: readonly SoldVariant[], mode: ShopMode): void {
  const refused = mode === "live" ? variants.find(({ demonstration }) => demonstration) : undefined
  if (!refused) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `«${refused.title}» chưa có giá và khối lượng thật nên chưa đặt mua được. ` +
      `Hãy bỏ «${refused.title}» khỏi giỏ hàng.`,
    "ocop_demonstration_refused",
  )
}

function withdrawnOf({ goods, published, title }: SoldVariant): string | undefined {
  return goods.find((good) => !good.published)?.title ?? (published ? undefined : title)
}

function barrier({ title, certifiable }: Good, on: Day): { title: string; why: string } | null {
  const standing = certifiable && standingOn(certifiable, on)
  if (standing?.state === "for-sale") return null
  if (standing?.state === "lapsed") {
    const ended =
      standing.reason === "withdrawn" ? "đã bị thu hồi, ngày cuối có hiệu lực là" : "có hiệu lực đến hết ngày"
    return { title, why: `giấy chứng nhận OCOP ${ended} ${formatDay(standing.lastDay)}` }
  }
  if (standing?.state === "shown") {
    return { title, why: "sản phẩm chỉ được giới thiệu, chưa có chủ thể bán qua gian hàng này" }
  }
  return { title, why: "sản phẩm không có giấy chứng nhận OCOP còn hiệu lực để bán" }
}
