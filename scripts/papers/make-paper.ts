import type { Catalogue } from "#domain/catalogue"
import { codePaper } from "../../commerce/src/print/code-paper"
import { toCodePaperView, type CodeRequest } from "../../commerce/src/print/code-views"
import { toBytes } from "../../commerce/src/print/paper"

export { CODE_PAPERS } from "../../commerce/src/print/code-paper"

/** The paper as PDF, and the addresses in its codes in their order. */
export async function makePaper(
  catalogue: Catalogue,
  request: CodeRequest,
  siteUrl: string,
): Promise<{ bytes: Buffer; addresses: string[] }> {
  const view = toCodePaperView(catalogue, request, (path) => new URL(path, siteUrl).href)
  return {
    bytes: await toBytes(codePaper(request.paper, view)),
    addresses: view.codes.map(({ address }) => address),
  }
}
