import type { CreateOrderDTO } from "@medusajs/framework/types"

import type { Offered } from "../../domain/quote/quote"
import type { QuotableBox } from "./read-quotable-boxes"
import type { QuoteShop } from "./read-stock"
import type { StoredQuote } from "./stored"

export type DraftOrder = CreateOrderDTO & { is_draft_order: boolean }

/** The order of an accepted quote, a draft until it is paid: boxes at the quote's prices, its fee as the delivery. */
export function draftOrderOf(
  { id, number, organisation, offered }: StoredQuote & { offered: Offered },
  boxes: ReadonlyMap<string, QuotableBox>,
  { regionId, salesChannelId }: QuoteShop,
  shippingOptionId: string,
): DraftOrder {
  const address = {
    first_name: organisation.contact,
    last_name: "",
    company: organisation.name,
    phone: organisation.phone,
    address_1: organisation.address,
    city: organisation.commune,
    province: organisation.province,
    country_code: "vn",
    metadata: { province_code: organisation.province, commune_code: organisation.commune },
  }
  const items = offered.lines.map(({ boxHandle, quantity, unitPrice }) => ({
    title: boxes.get(boxHandle)?.name ?? boxHandle,
    variant_id: boxes.get(boxHandle)?.variantId,
    quantity,
    unit_price: unitPrice,
    is_tax_inclusive: true,
    // Part of it is promised from what is still to come; the capacity was checked under lock.
    allow_backorder: true,
  }))
  return {
    status: "draft",
    is_draft_order: true,
    no_notification: true,
    region_id: regionId,
    sales_channel_id: salesChannelId,
    currency_code: "vnd",
    ...(organisation.email === null ? {} : { email: organisation.email }),
    shipping_address: address,
    billing_address: address,
    items,
    shipping_methods: [
      {
        name: "Giao theo kế hoạch của báo giá",
        shipping_option_id: shippingOptionId,
        amount: offered.deliveryFee,
        is_tax_inclusive: true,
        data: {},
      },
    ],
    metadata: { quote_id: id, quote_number: number },
  }
}
