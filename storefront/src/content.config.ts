import { defineCollection } from "astro:content"
import { glob } from "astro/loaders"
import { place, policy, producerStory } from "#content/schemas.ts"

/** The default would drop the dot before the language: "giao-hang.vi" must stay as it is. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, "")

export const collections = {
  producers: defineCollection({
    loader: glob({ base: "./content/producers", pattern: "*.yaml", generateId }),
    schema: producerStory,
  }),
  places: defineCollection({
    loader: glob({ base: "./content/places", pattern: "*.yaml", generateId }),
    schema: place,
  }),
  policies: defineCollection({
    loader: glob({ base: "./content/policies", pattern: "*.{vi,en}.md", generateId }),
    schema: policy,
  }),
}
