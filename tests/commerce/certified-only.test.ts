import { afterEach, expect, it } from "vitest"

import { admin, store, type Refusal } from "./http"
import { addLine, completeCart, offerOf, openCart, readCatalogue, readyCart } from "./shop"

const CANDIDATE = "so-huyet"
const BOX = "hop-qua-tet-dinh-mui-2027"

const undo: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

interface AdminProduct {
  id: string
  status: string
  options: { title: string; values: { value: string }[] }[]
}

/** What careless staff could do: publish a candidate with a price and stock. */
async function sellCandidate(): Promise<{ variantId: string; itemId: string }> {
  const found = await admin<{ products: AdminProduct[] }>(
    `/admin/products?handle=${CANDIDATE}&fields=id,status,*options,*options.values`,
  )
  const [product] = found.products
  if (!product) throw new Error(`"${CANDIDATE}" is not in Medusa`)
  const path = `/admin/products/${product.id}`
  await admin(path, { body: { status: "published" } })
  undo.push(() => admin(path, { body: { status: product.status } }))

  const options = Object.fromEntries(product.options.map(({ title, values }) => [title, values[0]?.value]))
  const prices = [{ currency_code: "vnd", amount: 50_000 }]
  await admin(`${path}/variants`, {
    body: {
      title: "Thử",
      sku: `thu-${Date.now()}`,
      options,
      prices,
      manage_inventory: true,
      allow_backorder: true,
    },
  })
  const { variants } = await admin<{
    variants: { id: string; inventory_items: { inventory_item_id: string }[] }[]
  }>(`${path}/variants?fields=id,inventory_items.inventory_item_id`)
  const [variant] = variants
  const itemId = variant?.inventory_items[0]?.inventory_item_id
  if (!variant || !itemId) throw new Error("the variant was not made")
  undo.push(() => admin(`/admin/inventory-items/${itemId}`, { method: "DELETE" }))
  const { stock_locations } = await admin<{ stock_locations: { id: string }[] }>("/admin/stock-locations")
  await admin(`/admin/inventory-items/${itemId}/location-levels`, {
    body: { location_id: stock_locations[0]?.id, stocked_quantity: 10 },
  })
  undo.push(() => admin(`${path}/variants/${variant.id}`, { method: "DELETE" }))
  return { variantId: variant.id, itemId }
}

it("has no candidate of the plan in the catalogue or among Medusa's published products", async () => {
  const { products } = await readCatalogue()
  expect(products.map(({ handle }) => handle)).not.toContain(CANDIDATE)
  const listed = await store<{ products: unknown[] }>(`/store/products?handle=${CANDIDATE}`)
  expect(listed.body.products).toEqual([])
})

it("refuses a candidate that staff gave a price: in a cart, and in a cart opened with it", async () => {
  const { variantId } = await sellCandidate()
  const line = await addLine(await openCart(), variantId)
  expect(line.status).toBe(400)
  expect(line.body).toMatchObject({ type: "not_allowed", code: "ocop_not_certified" })
  expect(line.body.message).toContain("«Sò huyết»")

  const { regionId } = await readCatalogue()
  const items = [{ variant_id: variantId, quantity: 1 }]
  const cart = await store<Refusal>("/store/carts", { body: { region_id: regionId, items } })
  expect(cart.status).toBe(400)
  expect(cart.body.code).toBe("ocop_not_certified")
})

it("refuses the order of a gift box into which an uncertified part came after it was in the cart", async () => {
  const box = await offerOf(BOX)
  const cartId = await readyCart([{ variantId: box.variantId }])
  const { itemId } = await sellCandidate()
  const kit = `/admin/products/${box.productId}/variants/${box.variantId}/inventory-items`
  await admin(kit, { body: { inventory_item_id: itemId, required_quantity: 1 } })
  undo.push(() => admin(`${kit}/${itemId}`, { method: "DELETE" }))

  const { status, body } = await completeCart(cartId)
  expect(status).toBe(400)
  expect(body.code).toBe("ocop_not_certified")
  expect(body.message).toContain("«Sò huyết» trong «Hộp quà Tết Đinh Mùi 2027»")
})

it("refuses the order of a product that staff withdrew after it was in the cart", async () => {
  const offer = await offerOf("nuoc-mam-ngoc-tran")
  const cartId = await readyCart([offer])
  const path = `/admin/products/${offer.productId}`
  await admin(path, { body: { status: "draft" } })
  undo.push(() => admin(path, { body: { status: "published" } }))

  const { status, body } = await completeCart(cartId)
  expect(status).toBe(400)
  expect(body.code).toBe("ocop_withdrawn")
  const { products } = await readCatalogue()
  expect(products.find(({ handle }) => handle === "nuoc-mam-ngoc-tran")?.offer).toBeNull()
})
