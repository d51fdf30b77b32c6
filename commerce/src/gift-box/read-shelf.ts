import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { BoxItem } from "../../domain/gift-box/gift-box"
import { shopMode, today } from "../lib/shop-clock"
import type { BoxShelf } from "./findings"
import { readBoxes, readPackagings } from "./read-boxes"
import { readCampaigns } from "./read-campaigns"
import { readFacts } from "./read-facts"
import { readPromises } from "./read-promises"

/** The boxes and all they are checked against: a handful of queries, whatever their number. */
export async function readShelf(container: MedusaContainer): Promise<{ boxes: BoxItem[]; shelf: BoxShelf }> {
  const on = today()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [boxes, campaigns, packagings, facts] = await Promise.all([
    readBoxes(container),
    readCampaigns(query),
    readPackagings(query),
    readFacts(query, on),
  ])
  const promises = await readPromises(container, boxes)
  return { boxes, shelf: { on, mode: shopMode(), campaigns, packagings, facts, promises } }
}
