import { rmSync } from "node:fs"
import path from "node:path"
import { explain } from "../stack/fault"
import { takeLock } from "../stack/lock"
import type { Layout } from "../stack/layout"
import type { Progress } from "../stack/progress"
import { hashOf, Stamps } from "../stack/stamps"
import { buildSite, verifySite, type SiteSettings } from "./build-site"
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
 * Records what commerce has to publish and, when that or the storefront has changed since the release being
 * served, builds, verifies and swaps in a new release. A failure leaves the served release as it was.
 */
export async function publish(layout: Layout, settings: SiteSettings, progress: Progress): Promise<void> {
  const releases = new Releases(layout.releases)
  const stamps = new Stamps(layout.stamps)
  const catalogue = await fetchCatalogue(settings.commerceUrl, settings.publishableKey)
  const content = JSON.stringify({ ...catalogue, recordedAt: "" })
  const hash = hashOf(SOURCES, content, JSON.stringify(settings))
  if (releases.current() && stamps.isCurrent("publish", hash)) return

  await progress.step(`Publishing ${catalogue.products.length} product pages`, async () => {
    // Two builds at once would write over each other's working files.
    const unlock = takeLock(path.join(layout.data, "publication.lock"), alreadyPublishing)
    const release = releases.draft(new Date())
    let lasting = true
    try {
      writeRecording(path.join(release, "catalogue.json"), catalogue)
      const images = await publishImages(release, catalogue, layout, settings.commerceUrl, progress)
      await buildSite(release, settings, path.join(layout.logs, "storefront-build.log"))
      images.place(path.join(release, "site"))
      verifySite(path.join(release, "site"), catalogue)
      lasting = images.lasting
      releases.swap(release)
    } catch (error) {
      rmSync(release, { recursive: true, force: true })
      throw explain(error)
    } finally {
      unlock()
    }
    // A photograph that could not be fetched is asked for again by the next publication.
    if (lasting) stamps.set("publish", hash)
  })
}

function alreadyPublishing(holder: number): string {
  return `Another publication is being built (process ${holder}): wait until it is through, then publish again.`
}
