import type { APIContext } from "astro"
import { toCsv } from "../../open-data/csv"
import { RECORD_COLUMNS, toOpenRecords } from "../../open-data/records"
import { readCatalogue } from "../../shop"

export async function GET({ site, url }: APIContext): Promise<Response> {
  return new Response(toCsv(RECORD_COLUMNS, toOpenRecords(await readCatalogue(), site ?? url)))
}
