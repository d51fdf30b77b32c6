import type { MedusaContainer } from "@medusajs/framework/types"

import { readImportFile, type ImportRow } from "../../../../desk/import-file"
import { importToken, planImport, type ImportPlan } from "../../../../desk/import-lines"
import type { Register } from "../../../../desk/records"
import { readUpload, type UploadedFile } from "../../../../desk/uploaded-file"
import { today } from "../../../../lib/shop-clock"

export interface ImportRequest {
  scope: MedusaContainer
  file?: UploadedFile
}

/** The uploaded file, read; refused as a whole where it cannot be. */
export async function readImport(req: ImportRequest): Promise<{ rows: ImportRow[]; bytes: Buffer }> {
  const { name, bytes } = readUpload(req.file)
  return { rows: await readImportFile(name, bytes), bytes }
}

export function planFor(
  register: Register,
  { rows, bytes }: { rows: ImportRow[]; bytes: Buffer },
): ImportPlan & { token: string } {
  return { ...planImport(register, rows, today()), token: importToken(bytes, register) }
}
