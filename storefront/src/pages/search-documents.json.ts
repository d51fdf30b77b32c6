import { toSearchDocuments } from "#search/documents"
import { readCatalogue } from "../shop"

/** What the search in the browser loads once its field is touched. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(toSearchDocuments(await readCatalogue())))
}
