import { readFile } from "node:fs/promises"
import { z } from "@medusajs/framework/zod"

const bilingual = z.object({ vi: z.string(), en: z.string() })

const story = z.object({
  producer: z.string(),
  /** Handles of the products that it speaks of. */
  products: z.array(z.string()),
  title: bilingual,
  /** Paragraphs, with an empty line between them. */
  body: bilingual,
})

export type ProducerStory = z.infer<typeof story>

/** The producers' stories of `content/`, in the file that whoever started commerce made of them; none without it. */
export async function readStories(file = process.env.PRODUCER_STORIES): Promise<ProducerStory[]> {
  if (file === undefined || file === "") return []
  return z.array(story).parse(JSON.parse(await readFile(file, "utf8")))
}
