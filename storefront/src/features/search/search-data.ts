import { loadPlaces } from "#seed/units/places"
import { toSearchDocuments, type SearchData } from "#search/documents"
import { toGazetteer } from "#search/to-gazetteer"
import { readCatalogue } from "../../shop"
import { readPlaces, readStories } from "../../stories"

/** Only for the build, which runs in the project's folder. */
export async function readSearchData(): Promise<SearchData> {
  const { communes } = loadPlaces("commerce/seed/data")
  const centres = new Map(communes.flatMap(({ code, centre }) => (centre ? [[code, centre]] : [])))
  const stories = (await readStories()).map(({ data }) => data)
  const places = (await readPlaces()).map(({ id, data }) => ({ slug: id, ...data }))
  return {
    documents: toSearchDocuments(await readCatalogue(), { places, stories, centres }),
    gazetteer: toGazetteer(communes.map(({ formedFrom = "", ...commune }) => ({ ...commune, formedFrom }))),
  }
}
