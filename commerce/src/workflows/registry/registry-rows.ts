import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"

import type { CatalogueMark } from "../../../domain/catalogue"
import { isPublished, standingOn } from "../../../domain/certification"
import type { Day } from "../../../domain/day"
import type {
  RegistryGiftBox,
  RegistryProducer,
  RegistryProduct,
  RegistrySalesPoint,
} from "../../../seed/types"
import { toBoxColumns } from "../../gift-box/rows"
import { toRecognitionColumns } from "../../lib/ocop-rows"
import { toSalesPointColumns } from "../../sales-point/rows"
import type { Shop } from "./steps/read-shop"
import type { BoxColumns } from "./steps/sync-gift-boxes"
import type { MarkRow } from "./steps/sync-marks"
import type { OcopProductRow } from "./steps/sync-ocop-products"
import type { ProducerRow } from "./steps/sync-producers"
import type { RecognitionRow } from "./steps/sync-recognitions"
import type { SalesPointColumns } from "./steps/sync-sales-points"

/** Medusa wants an option on every product; a product of the registry comes in one packing. */
export const PACKING = { title: "Quy cách", value: "Mặc định" }

export function toProducerRow(producer: RegistryProducer): ProducerRow {
  return {
    handle: producer.handle,
    name: producer.name,
    kind: producer.kind,
    former_address: producer.formerAddress,
    communes: Object.fromEntries(producer.communes.map(({ code, name }) => [code, name])),
    at: producer.mapping === "certain" ? (producer.communes[0]?.at ?? null) : null,
    mapping: producer.mapping,
    source_url: producer.sourceUrl,
    note: producer.note,
  }
}

export function toOcopProductRow(product: RegistryProduct): OcopProductRow {
  return {
    registry_key: product.handle,
    code: product.code,
    group: product.group,
    alcohol: product.alcohol,
    name_en: product.nameEn,
    candidates: Object.fromEntries(product.candidates.map(({ row, ...rest }) => [String(row), rest])),
  }
}

/** A product stands at most once in a batch, so handle and batch find the row again when its date is corrected. */
export function toRecognitionRows(product: RegistryProduct): (RecognitionRow & { registry_key: string })[] {
  return product.recognitions.map((recognition) => ({
    registry_key: `${product.handle}/${recognition.batch}`,
    ...toRecognitionColumns(recognition),
  }))
}

export function toGiftBoxRow(box: RegistryGiftBox): BoxColumns {
  return { registry_key: box.handle, handle: box.handle, code: box.code, ...toBoxColumns(box) }
}

export function toSalesPointRow(point: RegistrySalesPoint): SalesPointColumns {
  const { handle, code } = point
  return { registry_key: handle, handle, code, ...toSalesPointColumns({ ...point, phone: null }) }
}

export function toMarkRow({ grantedOn, ...mark }: CatalogueMark): MarkRow {
  return { ...mark, granted_on: grantedOn }
}

export function isPublishedOn(product: RegistryProduct, on: Day): boolean {
  return isPublished(standingOn({ ...product, producer: product.producerHandle }, on))
}

export function toNewProduct(
  product: { handle: string; name: string },
  status: "published" | "draft",
  shop: Shop,
): CreateProductWorkflowInputDTO {
  return {
    title: product.name,
    handle: product.handle,
    status,
    shipping_profile_id: shop.shippingProfileId,
    sales_channels: [{ id: shop.salesChannelId }],
    options: [{ title: PACKING.title, values: [PACKING.value] }],
  }
}
