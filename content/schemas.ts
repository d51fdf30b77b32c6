import { z } from "astro/zod"

/** A sentence or a text in both languages of the site. */
const bilingual = z.object({ vi: z.string().min(1), en: z.string().min(1) })

const handle = z.string().regex(/^[a-z0-9-]+$/, "must be a handle: a-z, 0-9 and hyphens")

/**
 * Where a statement comes from. A page on the web is given by its address; a document or an article whose
 * address is not known is given by what it takes to find it again: number, date, section.
 */
const source = z
  .object({
    /** Who says it: the paper, the office, the document. */
    title: z.string().min(1),
    /** Address of the page. */
    url: z.url().optional(),
    /** For what has no address: "số 47/KH-UBND ngày 29/3/2021, phần III mục 5". */
    reference: z.string().min(1).optional(),
  })
  .refine(({ url, reference }) => (url === undefined) !== (reference === undefined), {
    error: "a source needs its url, or else a reference by which it can be found",
  })

const sources = z.array(source).min(1, "an entry without a source is not published: name at least one")

/** `content/producers/<any name>.yaml`: what sources say about a producer, retold in a few sentences. */
export const producerStory = z.object({
  /** Handle of the producer in the registry; its page carries the story. */
  producer: handle,
  /** Handles of the products the story speaks of; their pages carry its first paragraph. */
  products: z.array(handle).min(1),
  title: bilingual,
  /** Paragraphs, with an empty line between them. Only what a source below says. */
  body: bilingual,
  sources,
})

/** `content/places/<slug>.yaml`: a place to go to; the file's name is its address. */
export const place = z.object({
  /** As the place is called; not translated. */
  name: z.string().min(1),
  /** English name or description of what it is. */
  nameEn: z.string().min(1),
  /** One sentence for lists and search engines. */
  summary: bilingual,
  /** Paragraphs, with an empty line between them. No opening hours, prices or superlatives without a source. */
  body: bilingual,
  /** The commune of today, with its NSO code of five digits. */
  commune: z.object({
    code: z.string().regex(/^\d{5}$/, "must be an NSO code of five digits"),
    name: z.string().min(1),
  }),
  /** Why the products below stand on this page. */
  productsNote: bilingual,
  /** Handles of products tied to the place. */
  products: z.array(handle),
  /** What a visitor will ask and no source answers, so that nobody takes silence for an answer. */
  unknown: bilingual,
  sources,
})

/** `content/policies/<slug>.<language>.md`: what the shop tells and promises, one file for each language. */
export const policy = z.object({
  title: z.string().min(1),
  /** One sentence for search engines. */
  description: z.string().min(1),
  /** Day of the last change, YYYY-MM-DD without quotes, which YAML reads as a date. */
  updated: z.date().transform((date) => date.toISOString().slice(0, 10)),
  /** Place in the list, from 1. */
  order: z.number().int().positive(),
})

export type Source = z.infer<typeof source>
