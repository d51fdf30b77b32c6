import type { Catalogue } from "#domain/catalogue"
import { recallInForce, type LotItem } from "#domain/lot"
import { lotSlug, pathTo } from "../storefront/src/paths"
import { buyer, logIn, page, seconds, store } from "./desk-bench/running-shop"
import { reportAndExit, StackFault } from "./stack/fault"

/**
 * How long the recall of a lot at the desk takes to be in force on the cart and on the pages of the code, the lot and
 * the product of the running shop, which has to be one for demonstration: lots that were recalled stay in its records.
 */
const ROUNDS = 3
const RED = "Đang thu hồi"

function soldAlone({ products, giftBoxes }: Catalogue) {
  const boxed = new Set(giftBoxes.flatMap(({ parts }) => parts.map(({ productHandle }) => productHandle)))
  const found = products.find(
    ({ handle, standing, lots }) =>
      standing.state === "for-sale" && recallInForce(lots) === null && !boxed.has(handle),
  )
  if (!found?.offer)
    throw new StackFault(
      "Every product for sale is in a gift box, which only staff bring back after a recall.",
    )
  return { ...found, offer: found.offer }
}

async function main(): Promise<void> {
  const staff = await logIn()
  const { catalogue } = await store<{ catalogue: Catalogue }>("/store/catalogue")
  if (catalogue.mode !== "demonstration")
    throw new StackFault("This shop is a real one: nothing is recalled for a bench.")
  const { handle, code, offer } = soldAlone(catalogue)
  const buys = await buyer(catalogue.regionId, offer.variantId)

  for (let round = 1; round <= ROUNDS; round++) {
    const lotCode = `DO-${Date.now()}`
    const made = { productHandle: handle, code: lotCode, madeOn: catalogue.on, expiresOn: null, pieces: null }
    const { lot } = await staff<{ lot: LotItem }>("/admin/lots", made)
    const lotPage = pathTo("vi", "lot", lotSlug(code, lotCode))
    await seconds(performance.now(), async () => (await page(lotPage)).includes(lotCode))
    const isRed = (path: string) => async () => (await page(path)).includes(RED)

    const recall = { seen: lot.seen, reason: "đo thời gian", reasonEn: "" }
    const { lot: recalled } = await staff<{ lot: LotItem }>(`/admin/lots/${lot.id}/recall`, recall)
    const since = performance.now()
    try {
      const [onCart, ...onPages] = await Promise.all([
        seconds(since, async () => !(await buys())),
        seconds(since, isRed(`/q/${code}/`)),
        seconds(since, isRed(lotPage)),
        seconds(since, isRed(pathTo("vi", "product", handle))),
      ])
      const [onCode, onLot, onProduct] = onPages.map((taken) => `${taken.toFixed(1)} s`)
      console.log(
        `${round}. cart ${onCart.toFixed(1)} s, code ${onCode}, lot ${onLot}, product ${onProduct} after the desk's answer`,
      )
    } finally {
      await staff(`/admin/lots/${lot.id}/clear`, { seen: recalled.seen })
    }
    await seconds(performance.now(), buys)
  }
}

main().catch(reportAndExit)
