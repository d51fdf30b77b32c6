import path from "node:path"
import type { Catalogue } from "#domain/catalogue"
import { prepareSearchOrNote } from "../search/release-search"
import type { SearchSettings } from "../search/settings"
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
  "scripts/{publication,images,search}/*",
  "astro.config.mjs",
  "package-lock.json",
]

/** What publishing needs beside the addresses that are built into the pages. */
export interface PublishingSettings {
  site: SiteSettings
  /** The engine to fill; where there is none, releases are searched in the browser. */
  search: SearchSettings | undefined
}

/**
 * Records what commerce has to publish and, when that or the storefront has changed since the last publication,
 * builds, verifies and swaps in a new release. A failure, or the end of this process at any point, leaves one complete
 * release served, and what it began is removed by the next publication. The index of the search engine changes right before
 * the release does; a fault of that engine is noted and stops nothing.
 *
 * @returns the id of the release that serves what commerce has to publish.
 */
export function publish(layout: Layout, settings: PublishingSettings, progress: Progress): Promise<string> {
  return exclusively(layout, progress, async () => {
    const releases = new Releases(layout.releases)
    const stamps = new Stamps(layout.stamps)
    releases.dropDrafts()
    const catalogue = await fetchCatalogue(settings.site.commerceUrl, settings.site.publishableKey)
    const content = JSON.stringify({ ...catalogue, recordedAt: "" })
    const hash = hashOf(SOURCES, content, JSON.stringify(settings.site))
    const current = releases.current()
    if (current !== undefined && stamps.isCurrent("publish", hash)) {
      // The engine may have lost its index, or be another one.
      const searched = path.join(current, "site")
      await (await prepareSearchOrNote(searched, settings.search, layout, progress.note)).serve()
      return path.basename(current)
    }

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
  { site: settings, search }: PublishingSettings,
  progress: Progress,
): Promise<{ release: string; lasting: boolean }> {
  const draft = releases.draft(new Date())
  try {
    writeRecording(path.join(draft, "catalogue.json"), catalogue)
    const images = await publishImages(draft, catalogue, layout, settings.commerceUrl, progress)
    await buildSite(draft, settings, layout)
    images.place(path.join(draft, "site"))
    verifySite(path.join(draft, "site"), catalogue)
    const searching = await prepareSearchOrNote(path.join(draft, "site"), search, layout, progress.note)
    await searching.serve()
    return { release: path.basename(releases.swap(draft)), lasting: images.lasting }
  } catch (error) {
    releases.dropDrafts()
    throw explain(error)
  }
}
