import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { GtinError, parseGtin, type Gtin } from "../../domain/gs1/gtin"
import { findOcopProduct, readOcopProducts } from "../lib/ocop-products"
import { RefusedForm } from "../lib/refusals"
import { writeGtinWorkflow } from "../workflows/gtin/write-gtin"

const LOCK = "gtins"
const LOCK_SECONDS = 60

/**
 * Staff enters the number below the bar code of a product, or takes it away.
 *
 * @throws RefusedForm, MedusaError not_found
 */
export function changeGtin(
  container: MedusaContainer,
  handle: string,
  text: string | null,
  actor: string,
): Promise<Gtin | null> {
  const change = async () => {
    const products = await readOcopProducts(container.resolve(ContainerRegistrationKeys.QUERY))
    const product = findOcopProduct(products, handle)
    const gtin = text === null ? null : read(text)
    const other = gtin && products.find((one) => one.gtin === gtin && one.handle !== handle)
    if (other) throw refused(`GTIN này là của «${other.name}». Mỗi GTIN chỉ của một sản phẩm, hãy xem lại.`)
    if (gtin === product.gtin) return gtin
    const what = `${gtin === null ? "Bỏ" : "Nhập"} GTIN: ${product.name}`
    await writeGtinWorkflow(container).run({ input: { id: product.ocopProductId, gtin, what, actor } })
    return gtin
  }
  return container.resolve(Modules.LOCKING).execute(LOCK, change, { timeout: LOCK_SECONDS })
}

function read(text: string): Gtin {
  try {
    return parseGtin(text)
  } catch (error) {
    if (error instanceof GtinError) throw refused(error.message)
    throw error
  }
}

function refused(message: string): RefusedForm {
  return new RefusedForm([{ field: "gtin", message }])
}
