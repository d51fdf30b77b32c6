import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { place, producerStory } from "#content/schemas.ts"
import type { Catalogue } from "#domain/catalogue"
import { toSearchDocuments } from "#search/documents"
import { toGazetteer } from "#search/to-gazetteer"
import { loadPlaces } from "#seed/units/places"
import { readEntries } from "../content-entries"
import { DEFAULT_DATA, layoutOf, ROOT } from "../stack/layout"
import { StackFault } from "../stack/fault"
import type { Corpus } from "./contender"

const LAST_RECORDING = path.join(layoutOf(DEFAULT_DATA).releases, "current/catalogue.json")

/** The documents of a recording together with the words of `content/`, as a publication makes them. */
export function readCorpus(recording = LAST_RECORDING): Corpus {
  if (!existsSync(recording)) {
    throw new StackFault(
      `There is no recorded catalogue at ${recording}: run npm start once, or name a catalogue.json.`,
    )
  }
  const catalogue = JSON.parse(readFileSync(recording, "utf8")) as Catalogue
  const { communes } = loadPlaces(path.join(ROOT, "commerce/seed/data"))
  const documents = toSearchDocuments(catalogue, {
    places: readEntries("places").map(({ slug, entry }) => ({ slug, ...place.parse(entry) })),
    stories: readEntries("producers").map(({ entry }) => producerStory.parse(entry)),
    centres: new Map(communes.flatMap(({ code, centre }) => (centre ? [[code, centre] as const] : []))),
  })
  const gazetteer = toGazetteer(
    communes.map(({ formedFrom = "", ...commune }) => ({ ...commune, formedFrom })),
  )
  return { documents, gazetteer, today: catalogue.on }
}
