import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createRegionsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

import { createDeliveryWorkflow } from "./create-delivery"
import { readShopStep } from "./steps/read-shop"

interface SetUpShopInput {
  /** False in live mode: the made-up delivery fee is left out, and staff enters the real one. */
  demonstrationFee: boolean
}

/** Makes Medusa's empty store the shop of Cà Mau, once; a shop that stands is left as staff keeps it. */
export const setUpShopWorkflow = createWorkflow("set-up-shop", (input: SetUpShopInput) => {
  const before = readShopStep({})

  when("shop-is-new", before, ({ regionId }) => regionId === null).then(() => {
    updateSalesChannelsWorkflow.runAsStep({
      input: {
        selector: { id: before.salesChannelId },
        update: { name: "Gian hàng trực tuyến", description: "" },
      },
    })
    updateApiKeysWorkflow.runAsStep({
      input: { selector: { id: before.publishableKeyId }, update: { title: "Gian hàng trực tuyến" } },
    })
    const regions = createRegionsWorkflow.runAsStep({
      input: {
        regions: [
          {
            name: "Việt Nam",
            currency_code: "vnd",
            countries: ["vn"],
            payment_providers: ["pp_system_default"],
            automatic_taxes: false,
            is_tax_inclusive: true,
          },
        ],
      },
    })
    const locations = createStockLocationsWorkflow.runAsStep({
      input: { locations: [{ name: "Kho Cà Mau" }] },
    })
    const ids = transform({ regions, locations }, ({ regions, locations }) => ({
      region: regions[0]?.id ?? "",
      location: locations[0]?.id ?? "",
    }))
    linkSalesChannelsToStockLocationWorkflow.runAsStep({
      input: { id: ids.location, add: [before.salesChannelId] },
    })
    createDeliveryWorkflow.runAsStep({
      input: {
        locationId: ids.location,
        profileId: before.shippingProfileId,
        demonstrationFee: input.demonstrationFee,
      },
    })
    updateStoresWorkflow.runAsStep({
      input: {
        selector: { id: before.storeId },
        update: {
          name: "OCOP Cà Mau",
          supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
          default_region_id: ids.region,
          default_location_id: ids.location,
        },
      },
    })
  })

  return new WorkflowResponse(readShopStep({}).config({ name: "read-shop-set-up" }))
})
