import { writeFileSync } from "node:fs"
import type { Catalogue } from "#domain/catalogue"
import { StackFault } from "../stack/fault"

/** Asks commerce for the publishable catalogue of today. */
export async function fetchCatalogue(commerceUrl: string, publishableKey: string): Promise<Catalogue> {
  const answer = await fetch(`${commerceUrl}/store/catalogue`, {
    headers: { "x-publishable-api-key": publishableKey },
  }).catch((cause: unknown) => {
    throw new StackFault(
      `Commerce does not answer at ${commerceUrl}: start it (npm start) and publish again.`,
      { cause },
    )
  })
  if (!answer.ok) {
    throw new StackFault(
      `Commerce refused the catalogue with status ${answer.status}: ${await answer.text()}`,
    )
  }
  const { catalogue } = (await answer.json()) as { catalogue: Catalogue }
  if (catalogue.products.length === 0) {
    throw new StackFault(
      "Commerce has no product to publish: the registry has not been imported into this database.",
    )
  }
  if (catalogue.mode === "live") refuseDemonstration(catalogue)
  return catalogue
}

/** In live mode nothing made up may reach a page, not even by a slip in the database. */
function refuseDemonstration(catalogue: Catalogue): void {
  const made = [...catalogue.products, ...catalogue.giftBoxes].filter((item) => item.offer?.demonstration)
  if (made.length === 0) return
  const names = made.map((item) => item.handle).join(", ")
  throw new StackFault(
    `Live mode does not publish made-up prices. Enter the real price, weight and stock of: ${names}`,
  )
}

export function writeRecording(file: string, catalogue: Catalogue): void {
  writeFileSync(file, `${JSON.stringify(catalogue, null, 1)}\n`)
}
