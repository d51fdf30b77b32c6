import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

/** The records of Medusa that every product, price and stock of the shop hangs on. */
export interface Shop {
  storeId: string
  salesChannelId: string
  shippingProfileId: string
  publishableKeyId: string
  publishableKey: string
  /** Null before the shop is set up. */
  regionId: string | null
  stockLocationId: string | null
}

const storeRows = z.tuple([
  z.object({
    id: z.string(),
    default_sales_channel_id: z.string(),
    default_region_id: z.string().nullable(),
    default_location_id: z.string().nullable(),
  }),
])
const keyRows = z.tuple([z.object({ id: z.string(), token: z.string() })]).rest(z.unknown())
const profileRows = z.tuple([z.object({ id: z.string() })]).rest(z.unknown())

/** Reads what Medusa made at its first start (store, sales channel, key, profile) and what the set-up added. */
export const readShopStep = createStep("read-shop", async (_: Record<string, never>, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [stores, keys, profiles] = await Promise.all([
    query.graph({
      entity: "store",
      fields: ["id", "default_sales_channel_id", "default_region_id", "default_location_id"],
    }),
    query.graph({
      entity: "api_key",
      fields: ["id", "token"],
      filters: { type: "publishable", revoked_at: null },
    }),
    query.graph({ entity: "shipping_profile", fields: ["id"], filters: { type: "default" } }),
  ])
  const [store] = storeRows.parse(stores.data)
  const [key] = keyRows.parse(keys.data)
  const [profile] = profileRows.parse(profiles.data)
  const shop: Shop = {
    storeId: store.id,
    salesChannelId: store.default_sales_channel_id,
    shippingProfileId: profile.id,
    publishableKeyId: key.id,
    publishableKey: key.token,
    regionId: store.default_region_id,
    stockLocationId: store.default_location_id,
  }
  return new StepResponse(shop)
})
