import type { MedusaResponse } from "@medusajs/framework/http"

import { contentDisposition } from "./content-disposition"
import { toBytes, type Paper } from "./paper"

/** Answers a paper to be shown in the browser and kept under its name; it is made anew each time it is asked for. */
export async function answerPaper(res: MedusaResponse, paper: Paper, name: string): Promise<void> {
  const bytes = await toBytes(paper)
  res
    .set({
      "content-type": "application/pdf",
      "content-disposition": contentDisposition(`${name}.pdf`),
      "cache-control": "private, no-store",
    })
    .send(bytes)
}
