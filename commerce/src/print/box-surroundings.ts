import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { Finding } from "../../domain/gift-box/box-checks"
import type { BoxItem } from "../../domain/gift-box/gift-box"
import { findBox } from "../gift-box/change-box"
import { findingsOf } from "../gift-box/findings"
import { readShelf } from "../gift-box/read-shelf"
import { siteAddress } from "../lib/site-address"
import { readStories } from "./read-stories"
import type { BoxSurroundings, PrintedProduct } from "./box-views"

const productRow = z.object({
  handle: z.string(),
  ocop_product: z.object({ code: z.string() }).nullish(),
  producer: z.object({ name: z.string(), communes: z.record(z.string(), z.string()) }).nullish(),
})

/**
 * A box with all that its papers say.
 *
 * @throws MedusaError NOT_FOUND for an unknown box, NOT_ALLOWED for one whose campaign is gone.
 */
export async function readBoxToPrint(
  container: MedusaContainer,
  id: string,
): Promise<{ box: BoxItem; findings: Finding[]; around: BoxSurroundings }> {
  const { boxes, shelf } = await readShelf(container)
  const box = findBox(boxes, id)
  const campaign = shelf.campaigns.find(({ handle }) => handle === box.campaignHandle)
  if (!campaign) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Hộp «${box.name}» không còn đợt bán nên chưa in được. Hãy chọn đợt bán cho hộp trước.`,
    )
  }
  const around: BoxSurroundings = {
    on: shelf.on,
    campaign,
    packaging: shelf.packagings.find(({ handle }) => handle === box.packagingHandle)?.name ?? null,
    facts: new Map(shelf.facts.map((fact) => [fact.handle, fact])),
    products: await readProducts(container, box),
    stories: await readStories(),
    toAddress: siteAddress,
  }
  return { box, findings: findingsOf(box, shelf), around }
}

async function readProducts(
  container: MedusaContainer,
  { parts }: BoxItem,
): Promise<Map<string, PrintedProduct>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "ocop_product.code", "producer.name", "producer.communes"],
    filters: { handle: parts.map(({ productHandle }) => productHandle) },
  })
  return new Map(
    z
      .array(productRow)
      .parse(data)
      .flatMap(({ handle, ocop_product, producer }) => {
        if (!ocop_product) return []
        const named = producer && { name: producer.name, communes: Object.values(producer.communes) }
        return [[handle, { code: ocop_product.code, producer: named ?? null }] as const]
      }),
  )
}
