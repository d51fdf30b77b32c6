import type { Proposal } from "../../../../domain/gift-box/wishes"
import { EMPTY_BOX, type BoxState } from "./box-form"
import { typedVnd } from "./numbers"
import type { Workbench } from "./queries"
import type { WishesBody } from "./wishes-form"

/** What «Dùng đề xuất này» hands to the composer with the address. */
export interface Handed {
  proposal: Proposal
  wishes: Pick<WishesBody, "budget" | "boxes" | "campaignHandle" | "packagingHandle">
}

/** A new box: from a proposal where one was handed on, else empty but for the campaign that comes next. */
export function firstBox(handed: unknown, { campaigns, on }: Pick<Workbench, "campaigns" | "on">): BoxState {
  const coming = campaigns
    .filter(({ feastOn }) => feastOn >= on)
    .toSorted((a, b) => a.feastOn.localeCompare(b.feastOn))[0]
  if (!isHanded(handed)) return { ...EMPTY_BOX, campaignHandle: coming?.handle ?? "" }
  const { proposal, wishes } = handed
  return {
    ...EMPTY_BOX,
    campaignHandle: wishes.campaignHandle,
    packagingHandle: wishes.packagingHandle,
    parts: proposal.parts.map(({ productHandle, quantity }) => ({
      productHandle,
      quantity: String(quantity),
    })),
    price: typedVnd(wishes.budget),
    planned: String(wishes.boxes),
  }
}

function isHanded(value: unknown): value is Handed {
  return typeof value === "object" && value !== null && "proposal" in value && "wishes" in value
}
