import { readSearchData } from "../features/search/search-data"

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await readSearchData()))
}
