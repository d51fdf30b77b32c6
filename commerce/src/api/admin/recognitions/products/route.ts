import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { othersOf, readRegister } from "../../../../desk/records"
import { fold } from "../../../../../domain/fold"
import type { FindProductsType } from "../validators"

const MOST = 20

/** `GET /admin/recognitions/products?q=` → `{ products }` that a recognition can be given to. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, FindProductsType>,
  res: MedusaResponse,
): Promise<void> {
  const words = fold(req.validatedQuery.q.trim()).split(/\s+/)
  const register = await readRegister(req.scope)
  const found = register.products.filter(({ title, handle, code, producer }) => {
    const text = fold([title, handle, code, producer?.name ?? ""].join(" "))
    return words.every((word) => text.includes(word))
  })
  res.json({
    products: found.slice(0, MOST).map(({ id, title, handle, group, producer }) => ({
      id,
      title,
      handle,
      group,
      producer: producer && { name: producer.name },
      recognitions: othersOf(register, id, null).length,
    })),
  })
}
