import path from "node:path"
import type { Catalogue } from "#domain/catalogue"
import { explain } from "../stack/fault"
import type { Layout } from "../stack/layout"
import type { Progress } from "../stack/progress"
import { hashOf, Stamps } from "../stack/stamps"
import { buildSite, verifySite, type SiteSettings } from "./build-site"
import { exclusively } from "./exclusively"
import { publishImages } from "./publish-images"
import { fetchCatalogue, writeRecording } from "./record"
import { Releases } from "./release"

const SOURCES = [
  "storefront/**/*",
  "content/**/*",
  "search/**/*",
  "commerce/domain/**/*",
  "commerce/seed/data/*",
  "scripts/{publication,images}/*",
  "astro.config.mjs",
  "package-lock.json",
]

/**
 * Records what commerce has to publish and, when that or the storefront has changed since the last publication,
 * builds, verifies and swaps in a new release. A failure, or the end of this process at any point, leaves one complete
 * release served, and what it began is removed by the next publication.
 *
 * @returns the id of the release that serves what commerce has to publish.
 */
export function publish(layout: Layout, settings: SiteSettings, progress: Progress): Promise<string> {
  return exclusively(layout, progress, async () => {
    const releases = new Releases(layout.releases)
    const stamps = new Stamps(layout.stamps)
    releases.dropDrafts()
    const catalogue = await fetchCatalogue(settings.commerceUrl, settings.publishableKey)
    const content = JSON.stringify({ ...catalogue, recordedAt: "" })
    const hash = hashOf(SOURCES, content, JSON.stringify(settings))
    const current = releases.current()
    if (current !== undefined && stamps.isCurrent("publish", hash)) return path.basename(current)

    const { release, lasting } = await progress.step(
      `Publishing ${catalogue.products.length} product pages`,
      () => build(releases, catalogue, layout, settings, progress),
    )
    // A photograph that could not be fetched is asked for again by the next publication.
    if (lasting) stamps.set("publish", hash)
    return release
  })
}

async function build(
  releases: Releases,
  catalogue: Catalogue,
  layout: Layout,
  settings: SiteSettings,
  progress: Progress,
): Promise<{ release: string; lasting: boolean }> {
  const draft = releases.draft(new Date())
  try {
    writeRecording(path.join(draft, "catalogue.json"), catalogue)
    const images = await publishImages(draft, catalogue, layout, settings.commerceUrl, progress)
    await buildSite(draft, settings, path.join(layout.logs, "storefront-build.log"))
    images.place(path.join(draft, "site"))
    verifySite(path.join(draft, "site"), catalogue)
    return { release: path.basename(releases.swap(draft)), lasting: images.lasting }
  } catch (error) {
    releases.dropDrafts()
    throw explain(error)
  }
}
