import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { Query } from "../lib/goods"
import { RECOGNITION_CHANGED } from "../workflows/certification/write-recognitions"
import { GTIN_CHANGED } from "../workflows/gtin/write-gtin"
import { LOT_CHANGED } from "../workflows/lot/write-lot"
import { SALES_POINT_CHANGED } from "../workflows/sales-point/write-sales-point"
import { PUBLISH_QUEUE_MODULE } from "../modules/publish-queue"
import type { PublishQueueModuleService } from "../modules/publish-queue/service"

/** Events of the desk, which say what was done and by whom. */
const OF_DESK = [GTIN_CHANGED, LOT_CHANGED, RECOGNITION_CHANGED, SALES_POINT_CHANGED]

/** Medusa's own events, which do not say who acted. */
const WORDS: Record<string, string> = {
  "product.created": "Thêm sản phẩm",
  "product.updated": "Sửa sản phẩm",
  "product.deleted": "Xóa sản phẩm",
  "product-variant.created": "Thêm quy cách hoặc giá",
  "product-variant.updated": "Sửa quy cách hoặc giá",
  "product-variant.deleted": "Xóa quy cách hoặc giá",
}

const actOfDesk = z.object({ what: z.string(), who: z.string() })
const subject = z.object({ id: z.string() })
const titledRows = z.array(z.object({ title: z.string() }))
const variantRows = z.array(z.object({ product: z.object({ title: z.string() }).nullish() }))

/** Asks for a publication as soon as somebody has changed what the site shows. */
export default async function publishOnChange({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const queue = container.resolve<PublishQueueModuleService>(PUBLISH_QUEUE_MODULE)
  const { what, who } = OF_DESK.includes(event.name)
    ? actOfDesk.parse(event.data)
    : {
        what: await wordsFor(container.resolve(ContainerRegistrationKeys.QUERY), event),
        who: "Trang quản trị",
      }
  await queue.request(what, who, new Date())
}

async function wordsFor(query: Query, event: { name: string; data: unknown }): Promise<string> {
  const words = WORDS[event.name] ?? event.name
  const { id } = subject.parse(event.data)
  const title = event.name.startsWith("product-variant.")
    ? await titleOfVariant(query, id)
    : await titleOfProduct(query, id)
  return title === undefined ? words : `${words}: ${title}`
}

async function titleOfProduct(query: Query, id: string): Promise<string | undefined> {
  const { data } = await query.graph({ entity: "product", fields: ["title"], filters: { id } })
  return titledRows.parse(data)[0]?.title
}

async function titleOfVariant(query: Query, id: string): Promise<string | undefined> {
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["product.title"],
    filters: { id },
  })
  return variantRows.parse(data)[0]?.product?.title
}

export const config: SubscriberConfig = {
  event: [...OF_DESK, ...Object.keys(WORDS)],
  context: { subscriberId: "publish-on-change" },
}
