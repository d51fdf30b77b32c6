import { PUBLIC_COMMERCE_URL, PUBLIC_PUBLISHABLE_KEY } from "astro:env/client"
import { toLiveOffer, type LiveOffer, type WireVariant } from "./to-live-offer"

/** A reader does not wait for this; without an answer the page keeps what it was built with. */
const TIMEOUT_MS = 4_000

const FIELDS = "id,variants.id,*variants.calculated_price,+variants.inventory_quantity"

/**
 * Asks without the SDK, which would be ten times the weight of a page's whole JavaScript.
 *
 * @throws when commerce does not answer, or not as it promises.
 */
export async function fetchLiveOffer(
  productId: string,
  variantId: string,
  regionId: string,
): Promise<LiveOffer> {
  const query = new URLSearchParams({ region_id: regionId, fields: FIELDS })
  const response = await fetch(`${PUBLIC_COMMERCE_URL}/store/products/${productId}?${query}`, {
    headers: { "x-publishable-api-key": PUBLIC_PUBLISHABLE_KEY ?? "" },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  const { product } = (await response.json()) as { product: { variants: WireVariant[] } }
  return toLiveOffer(product.variants, variantId)
}
