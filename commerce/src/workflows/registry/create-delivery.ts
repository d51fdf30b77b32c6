import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"

interface DeliveryInput {
  locationId: string
  profileId: string
  demonstrationFee: boolean
}

/** Fulfilment by hand; carriers come with an issue of their own. */
const PROVIDER = "manual_manual"

/** Flat fee in đồng, made up to show the shop at work. */
const DEMONSTRATION_FEE = 30_000

/** Delivery from one location to all of Viet Nam, with one shipping option at a flat fee. */
export const createDeliveryWorkflow = createWorkflow("create-delivery", (input: DeliveryInput) => {
  const sets = createFulfillmentSets([
    {
      name: "Giao hàng từ Cà Mau",
      type: "shipping",
      service_zones: [{ name: "Việt Nam", geo_zones: [{ type: "country", country_code: "vn" }] }],
    },
  ])
  createRemoteLinkStep(
    transform({ input, sets }, ({ input, sets }) => [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: input.locationId },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: input.locationId },
        [Modules.FULFILLMENT]: { fulfillment_set_id: sets[0]?.id },
      },
    ]),
  )

  when("fee-is-demonstration", input, ({ demonstrationFee }) => demonstrationFee).then(() => {
    createShippingOptionsWorkflow.runAsStep({
      input: transform({ input, sets }, ({ input, sets }) => [
        {
          name: "Giao hàng tiêu chuẩn",
          service_zone_id: sets[0]?.service_zones[0]?.id ?? "",
          shipping_profile_id: input.profileId,
          provider_id: PROVIDER,
          price_type: "flat" as const,
          type: { code: "standard", label: "Tiêu chuẩn", description: "Phí giao hàng minh hoạ" },
          data: { demonstration: true },
          prices: [{ currency_code: "vnd", amount: DEMONSTRATION_FEE }],
          rules: [
            { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
            { attribute: "is_return", operator: "eq" as const, value: "false" },
          ],
        },
      ]),
    })
  })
})
