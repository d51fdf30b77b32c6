import { getCollection } from "astro:content"
import { checkLinks } from "./content-links"
import { readCatalogue } from "./shop"

/** The producer stories, each of whose links leads somewhere. */
export async function readStories() {
  const stories = await getCollection("producers")
  const { products, producers } = await readCatalogue()
  for (const { id, data } of stories) {
    const file = `content/producers/${id}.yaml`
    checkLinks({ file, field: "producer", handles: [data.producer], among: producers })
    checkLinks({ file, field: "products", handles: data.products, among: products })
  }
  return stories
}

/** The places, each of whose products has a page. */
export async function readPlaces() {
  const places = await getCollection("places")
  const { products } = await readCatalogue()
  for (const { id, data } of places) {
    checkLinks({
      file: `content/places/${id}.yaml`,
      field: "products",
      handles: data.products,
      among: products,
    })
  }
  return places
}
