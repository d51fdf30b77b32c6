import { copyFileSync, mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { Catalogue } from "#domain/catalogue"
import { IMAGE_MANIFEST_FILE } from "../../storefront/src/image-manifest"
import { ImageCache } from "../images/image-cache"
import { fetchFrom, prepareImages } from "../images/prepare-images"
import type { Layout } from "../stack/layout"
import type { Progress } from "../stack/progress"

/** Named for whoever looks after the shop: what is shown as a drawing although it was photographed, and why. */
const FAULTS_LOG = "photographs.log"

interface PublishedImages {
  /** Copies the files into the finished site, whose folder the build empties. */
  place(site: string): void
  /** False when a photograph could not be fetched, so that the same publication may come out better later. */
  lasting: boolean
}

/** Encodes the photographs of a recording and writes `images.json` beside it for the build. */
export async function publishImages(
  release: string,
  catalogue: Catalogue,
  layout: Layout,
  commerceUrl: string,
  progress: Progress,
): Promise<PublishedImages> {
  const cache = new ImageCache(layout.images)
  const { manifest, faults } = await prepareImages(catalogue, { cache, fetch: fetchFrom(commerceUrl) })
  writeFileSync(path.join(release, IMAGE_MANIFEST_FILE), `${JSON.stringify(manifest, null, 1)}\n`)
  const lines = faults.map(({ product, fault }) => `${product} keeps its drawing: ${fault.message}`)
  lines.forEach((line) => progress.note(line))
  mkdirSync(layout.logs, { recursive: true })
  writeFileSync(path.join(layout.logs, FAULTS_LOG), lines.map((line) => `${line}\n`).join(""))
  return {
    lasting: !faults.some(({ fault }) => fault.passing),
    place(site) {
      const files = Object.values(manifest).flatMap((photo) => cache.filesOf(photo))
      if (files.length > 0) mkdirSync(path.join(site, "anh"), { recursive: true })
      for (const file of files) copyFileSync(file.source, path.join(site, file.path))
    },
  }
}
