import type { Recognition } from "#domain/certification"
import { formOf } from "#domain/recognition-form"
import { pathTo, SEARCH_DOCUMENTS_PATH } from "../storefront/src/paths"
import { buyer, logIn, page, seconds, store } from "./desk-bench/running-shop"
import { reportAndExit, StackFault } from "./stack/fault"

/**
 * How long a withdrawal at the desk takes to be in force on the cart, the page and the search of the running shop. The
 * withdrawal is taken back at the end.
 */
const ROUNDS = 3

interface Item {
  id: string
  product: { handle: string; title: string }
  recognition: Recognition
  updated_at: string
}

async function main(): Promise<void> {
  const staff = await logIn()
  const { catalogue } = await store<{
    catalogue: {
      on: string
      regionId: string
      products: { handle: string; standing: { state: string }; offer: { variantId: string } | null }[]
    }
  }>("/store/catalogue")
  const product = catalogue.products.find(({ standing }) => standing.state === "for-sale")
  if (!product?.offer) throw new StackFault("No product is for sale in this shop, so none can be withdrawn.")
  const { handle, offer } = product
  const path = pathTo("vi", "product", handle)
  const buys = await buyer(catalogue.regionId, offer.variantId)
  const shows = async () => (await page(path)).includes('"@type":"Product"')
  const finds = async () => (await page(SEARCH_DOCUMENTS_PATH)).includes(`"product_${handle}"`)
  if (!(await shows()) || !(await finds()))
    throw new StackFault(`${path} does not stand for sale on the site yet.`)

  for (let round = 1; round <= ROUNDS; round++) {
    const found = await staff<{ records: Item[] }>(`/admin/recognitions?q=${handle}`)
    const held = found.records.find(
      (item) => item.product.handle === handle && item.recognition.withdrawnOn === null,
    )
    if (!held) throw new Error(`${handle} has no record`)
    const withdrawal = { withdrawnOn: catalogue.on, withdrawalReason: "đo thời gian", seen: held.updated_at }
    const { record } = await staff<{ record: Item }>(`/admin/recognitions/${held.id}/withdrawal`, withdrawal)
    const since = performance.now()
    try {
      const [onCart, onPage, inSearch] = await Promise.all([
        seconds(since, async () => !(await buys())),
        seconds(since, async () => !(await shows())),
        seconds(since, async () => !(await finds())),
      ])
      console.log(
        `${round}. cart ${onCart.toFixed(1)} s, page ${onPage.toFixed(1)} s, search ${inSearch.toFixed(1)} s after the desk's answer`,
      )
    } finally {
      const undo = {
        ...formOf(held.recognition),
        withdrawnOn: null,
        withdrawalReason: null,
        seen: record.updated_at,
      }
      await staff(`/admin/recognitions/${held.id}`, undo)
    }
    await seconds(performance.now(), shows)
  }
}

main().catch(reportAndExit)
