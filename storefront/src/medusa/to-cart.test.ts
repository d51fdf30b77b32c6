import { describe, expect, it } from "vitest"
import { toCart, toOrder, toShippingOption, type WireCart, type WireOrder } from "./to-cart"
import { toLiveOffer } from "./to-live-offer"

const item = {
  id: "cali_2",
  variant_id: "variant_1",
  product_handle: "banh-phong-tom-cai-bat",
  product_title: "Bánh phồng tôm Cái Bát",
  title: "Gói",
  quantity: 2,
  unit_price: 58_000,
  total: 116_000,
  created_at: "2026-11-21T12:00:01.000Z",
  metadata: { own_box: "box_1" } as Record<string, unknown> | null,
}
const earlier = {
  ...item,
  id: "cali_9",
  product_title: null,
  product_handle: null,
  metadata: null,
  created_at: "2026-11-21T12:00:00.000Z",
}
const method = { shipping_option_id: "so_1", name: "Giao hàng tiêu chuẩn", amount: 30_000 }
const wireCart = {
  id: "cart_1",
  completed_at: null,
  item_total: 232_000,
  shipping_total: 30_000,
  total: 262_000,
  items: [item, earlier],
  shipping_methods: [method],
} as unknown as WireCart

describe("a cart of Medusa", () => {
  it("becomes ours, lines in the order they were added, money in whole đồng", () => {
    expect(toCart(wireCart)).toEqual({
      id: "cart_1",
      lines: [
        {
          id: "cali_9",
          variantId: "variant_1",
          productHandle: null,
          title: "Gói",
          ownBox: null,
          quantity: 2,
          unitPrice: 58_000,
          total: 116_000,
        },
        {
          id: "cali_2",
          variantId: "variant_1",
          productHandle: "banh-phong-tom-cai-bat",
          title: "Bánh phồng tôm Cái Bát",
          ownBox: "box_1",
          quantity: 2,
          unitPrice: 58_000,
          total: 116_000,
        },
      ],
      subtotal: 232_000,
      shipping: { optionId: "so_1", name: "Giao hàng tiêu chuẩn", fee: 30_000 },
      total: 262_000,
      gift: null,
      completed: false,
    })
  })

  it("has no shipping before it is chosen, and is completed once it has a day of completion", () => {
    const wire = {
      ...wireCart,
      shipping_methods: [],
      completed_at: "2026-11-21T12:30:00Z",
    } as unknown as WireCart
    expect(toCart(wire)).toMatchObject({ shipping: null, completed: true })
  })

  it("is refused when an amount is not in whole đồng", () => {
    expect(() => toCart({ ...wireCart, total: 0.5 } as WireCart)).toThrow(RangeError)
  })
})

it("an order of Medusa becomes ours", () => {
  const wire = {
    id: "order_1",
    display_id: 12,
    email: "khach@example.com",
    item_total: 116_000,
    shipping_total: 30_000,
    total: 146_000,
    items: [item],
    shipping_methods: [method],
    shipping_address: {
      first_name: "Nguyễn Thị Út",
      phone: "+84912345678",
      address_1: "12 Phan Ngọc Hiển",
      city: "Xã Đất Mũi",
      province: "Cà Mau",
    },
  } as unknown as WireOrder
  expect(toOrder(wire, { gift: null })).toMatchObject({
    gift: null,
    displayId: 12,
    total: 146_000,
    shippingName: "Giao hàng tiêu chuẩn",
    shippingFee: 30_000,
    lines: [{ title: "Bánh phồng tôm Cái Bát", quantity: 2 }],
    address: { fullName: "Nguyễn Thị Út", commune: "Xã Đất Mũi", province: "Cà Mau" },
  })
})

it("a shipping option of Medusa becomes ours", () => {
  const wire = { id: "so_1", name: "Giao hàng tiêu chuẩn", amount: 30_000 } as Parameters<
    typeof toShippingOption
  >[0]
  expect(toShippingOption(wire)).toEqual({ id: "so_1", name: "Giao hàng tiêu chuẩn", fee: 30_000 })
})

describe("the live offer of a product", () => {
  const variant = { id: "variant_1", inventory_quantity: 12, calculated_price: { calculated_amount: 58_000 } }

  it("is the price and stock of its variant", () => {
    expect(toLiveOffer([{ id: "other" }, variant], "variant_1")).toEqual({ price: 58_000, available: 12 })
  })

  it.each([
    ["the variant is gone", []],
    ["it has no price", [{ id: "variant_1", inventory_quantity: 12 }]],
  ])("is none when %s", (_, variants) => {
    expect(toLiveOffer(variants, "variant_1")).toBeNull()
  })

  it("never offers less than nothing", () => {
    expect(toLiveOffer([{ ...variant, inventory_quantity: -3 }], "variant_1")?.available).toBe(0)
  })
})
