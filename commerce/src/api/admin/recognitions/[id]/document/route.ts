import { createHash } from "node:crypto"

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"

import { findRecord } from "../../../../../desk/change-register"
import { readRegister } from "../../../../../desk/records"
import { readScan, type UploadedFile } from "../../../../../desk/uploaded-file"
import { answerChange } from "../../answer"

/** `POST /admin/recognitions/:id/document`, multipart `file` → `{ record }` with the scan of its decision. */
export async function POST(
  req: AuthenticatedMedusaRequest & { file?: UploadedFile },
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params
  findRecord(await readRegister(req.scope), id)
  const { name, mimeType, bytes } = readScan(req.file)
  const { result } = await uploadFilesWorkflow(req.scope).run({
    input: {
      files: [{ filename: name, mimeType, content: bytes.toString("base64"), access: "public" }],
    },
  })
  const url = result[0]?.url
  if (!url)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Kho tệp không nhận bản chụp. Hãy thử lại.")
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  await answerChange(req, res, (register) => {
    const { recognition, product } = findRecord(register, id)
    const write = { action: "document" as const, id, productId: product.id }
    const document = { name, url, sha256 }
    return {
      what: `Đính kèm quyết định: ${product.title}`,
      plan: { writes: [{ ...write, recognition: { ...recognition, document } }] },
    }
  })
}
