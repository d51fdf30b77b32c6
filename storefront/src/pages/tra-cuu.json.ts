import { toLookUpEntries } from "#search/look-up-entries"
import { readCatalogue } from "../shop"

/** What the look-up in the browser loads once its field is touched. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(toLookUpEntries(await readCatalogue())))
}
