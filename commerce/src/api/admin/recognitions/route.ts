import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { planCreation } from "../../../desk/changes"
import type { createForm } from "../../../desk/form"
import { countStatuses, listItems, readRegister } from "../../../desk/records"
import { today } from "../../../lib/shop-clock"
import { answerChange } from "./answer"
import type { ListRecognitionsType } from "./validators"

/** `GET /admin/recognitions` → `{ records: RecordItem[], count, on, totals }`; candidates are among them. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListRecognitionsType>,
  res: MedusaResponse,
): Promise<void> {
  const on = today()
  const { limit, offset, ...filters } = req.validatedQuery
  const register = await readRegister(req.scope)
  const items = listItems(register, filters, on)
  res.json({
    records: items.slice(offset, offset + limit),
    count: items.length,
    on,
    totals: countStatuses(listItems(register, {}, on)),
  })
}

/** `POST /admin/recognitions` `{ product_id, ...RecognitionForm }` → 201 `{ record }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof createForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { product_id, ...form } = req.validatedBody
  await answerChange(
    req,
    res,
    (register, today) => {
      const product = register.products.find(({ id }) => id === product_id)
      if (!product) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          "Không có sản phẩm này trong sổ. Hãy chọn lại sản phẩm.",
        )
      }
      const what = `Thêm giấy công nhận ${form.stars} sao: ${product.title}`
      return { what, plan: planCreation(register, product, form, today) }
    },
    201,
  )
}
