import { toFailure } from "../../components/buying/refusal"
import { connect } from "../../medusa/connect.client"

const NOT_SOLD = ["ocop_withdrawn", "ocop_box_off_sale", "ocop_campaign_closed"]

/**
 * Loaded when somebody is about to buy: it brings the SDK with it.
 *
 * @returns undefined when the line is in the cart, else the message to show (a key of AddToCart's messages).
 */
export async function addLine(
  regionId: string,
  variantId: string,
  quantity: number,
): Promise<string | undefined> {
  try {
    await connect(regionId).cart.add(variantId, quantity)
    return undefined
  } catch (error) {
    const { kind, code } = toFailure(error)
    // Of one thing alone there is nothing more to say than that it is not sold.
    if (NOT_SOLD.includes(code)) return "gone"
    return kind === "refused" || code === "conflict" ? code : kind
  }
}
