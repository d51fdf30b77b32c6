import { MedusaError } from "@medusajs/framework/utils"

import { formatDay, type Day } from "../../domain/day"
import { notesOn } from "../../domain/gift-box/box-checks"
import { sayOfBox, type BoxSentence } from "../../domain/gift-box/box-sentences"
import { lastOrderOn, zoneOf, type Campaign } from "../../domain/gift-box/campaign"
import type { OwnBoxForm } from "../../domain/gift-box/gift"
import type { CampaignItem, PackagingItem, PartChoice } from "../../domain/gift-box/gift-box"
import { toVnd } from "../../domain/vnd"

/** What a box that a customer composes is checked against. */
export interface OwnBoxShelf {
  on: Day
  campaigns: readonly CampaignItem[]
  packagings: readonly PackagingItem[]
  facts: readonly PartChoice[]
}

/**
 * The checks of a gift box, but for its price, which is that of its parts and its packaging.
 *
 * @param provinces NSO codes of where it goes to; none while the customer has not said.
 * @throws MedusaError `ocop_own_box_refused` with a sentence for each thing that speaks against it.
 */
export function refuseOwnBox(form: OwnBoxForm, shelf: OwnBoxShelf, provinces: readonly string[]): void {
  const { campaignHandle, packagingHandle, parts, quantity } = form
  const campaign = shelf.campaigns.find(({ handle }) => handle === campaignHandle)
  const packaging = shelf.packagings.find(({ handle }) => handle === packagingHandle)
  if (!campaign) throw refused([`Không có đợt bán «${campaignHandle}». Hãy tải lại trang rồi ghép lại hộp.`])
  if (!packaging) throw refused([`Không còn bao bì «${packagingHandle}». Hãy chọn bao bì khác.`])
  const closed = whyClosed(campaign, provinces, shelf.on)
  if (closed) throw refused([closed])
  const facts = new Map(shelf.facts.map((one) => [one.handle, one]))
  const price = parts.reduce<number>(
    (sum, part) => sum + part.quantity * (facts.get(part.productHandle)?.price ?? 0),
    packaging.cost,
  )
  const plan = { parts, packaging, price: toVnd(price), planned: quantity, campaign }
  const unpriced = parts.flatMap(({ productHandle }) => {
    const part = facts.get(productHandle)
    return part && part.price === null ? [`${part.name} hiện không bán lẻ. Hãy bỏ khỏi hộp.`] : []
  })
  const found = notesOn(plan, facts, shelf.on)
    .filter(({ weight, check }) => weight === "refuses" && check !== "price")
    .map(({ sentence }) => sayToCustomer(sentence))
  if (found.length + unpriced.length > 0) throw refused([...found, ...unpriced])
}

/** What lies in stock and what of it is promised to whom is the shop's own affair. */
function sayToCustomer(sentence: BoxSentence): string {
  if (sentence.code !== "stock") return sayOfBox(sentence, "vi")
  const { name, wanted, planned, free, most } = sentence
  const way = most > 0 ? `đặt nhiều nhất ${most} hộp, hoặc thay món khác` : "thay món khác"
  return `${name}: cần ${wanted} cho ${planned} hộp, hiện còn ${free}. Hãy ${way}.`
}

function whyClosed(campaign: Campaign, provinces: readonly string[], on: Day): string | undefined {
  if (on < campaign.opensOn)
    return `Đợt «${campaign.name}» mở bán từ ngày ${formatDay(campaign.opensOn)}. Hãy đặt từ ngày ấy.`
  if (on > lastOrderOn(campaign))
    return `Đợt «${campaign.name}» đã hết hạn đặt ngày ${formatDay(lastOrderOn(campaign))}. Hãy bỏ hộp khỏi giỏ hàng.`
  const late = provinces
    .flatMap((province) => zoneOf(campaign, province) ?? [])
    .find((zone) => on > zone.lastOrderOn)
  return (
    late &&
    `Hộp quà gửi đến vùng «${late.name}» đã hết hạn đặt ngày ${formatDay(late.lastOrderOn)}. Hãy đổi nơi nhận hoặc bỏ hộp khỏi giỏ hàng.`
  )
}

export function partOfOwnBox(title: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `«${title}» nằm trong hộp quà tự ghép nên không đổi riêng được. Hãy bỏ cả hộp khỏi giỏ hàng rồi ghép lại theo ý mới.`,
    "ocop_own_box_part",
  )
}

export function brokenBox(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Hộp quà tự ghép trong giỏ không còn đủ món như khi ghép. Hãy bỏ cả hộp khỏi giỏ hàng rồi ghép lại.",
    "ocop_own_box_broken",
  )
}

function refused(sentences: readonly string[]): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, sentences.join(" "), "ocop_own_box_refused")
}
