import { formatDay } from "#domain/day"
import type { ProducerView } from "../../medusa/to-producer"
import { toProducerView } from "../../medusa/to-producer"
import { paragraphs } from "../../paragraphs"
import type { Locale } from "../../paths"
import { readCatalogue } from "../../shop"
import { readStories } from "../../stories"

export interface ProducerPageView {
  locale: Locale
  producer: ProducerView
  story: StoryView | null
}

interface StoryView {
  title: string
  paragraphs: string[]
  sources: { title: string; url?: string | undefined; reference?: string | undefined }[]
}

export async function producerPages(locale: Locale) {
  const catalogue = await readCatalogue()
  const stories = await readStories()
  return catalogue.producers.map((record) => {
    const data = stories.find((story) => story.data.producer === record.handle)?.data
    const story: StoryView | null = data
      ? { title: data.title[locale], paragraphs: paragraphs(data.body[locale]), sources: data.sources }
      : null
    const view: ProducerPageView = { locale, producer: toProducerView(record, catalogue, locale), story }
    return { params: { handle: record.handle }, props: { view } }
  })
}

/** Those with valid stars, most products first. */
export async function producerList(locale: Locale): Promise<{ on: string; producers: ProducerView[] }> {
  const catalogue = await readCatalogue()
  const producers = catalogue.producers
    .map((record) => toProducerView(record, catalogue, locale))
    .filter(({ products }) => products.length > 0)
    .sort((a, b) => b.products.length - a.products.length || a.name.text.localeCompare(b.name.text, "vi"))
  return { on: formatDay(catalogue.on), producers }
}
