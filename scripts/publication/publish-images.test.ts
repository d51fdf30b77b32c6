import { mkdirSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"
import sharp from "sharp"
import { expect, onTestFinished, test } from "vitest"
import { imageManifestSchema } from "../../storefront/src/image-manifest"
import { catalogueOf, productOf } from "../../storefront/src/medusa/catalogue.fixture"
import { layoutOf } from "../stack/layout"
import type { Progress } from "../stack/progress"
import { temporaryFolder } from "../test/temporary-folder"
import { publishImages } from "./publish-images"

/** Medusa with its uploads. */
async function serve(files: Record<string, Buffer>): Promise<string> {
  const server = createServer((request, response) => {
    const file = files[request.url ?? ""]
    response.writeHead(file ? 200 : 404).end(file)
  }).listen(0)
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once("listening", resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

test("a release gets its photographs, and whoever publishes reads which one stays a drawing", async () => {
  const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#b08050" } })
    .jpeg()
    .toBuffer()
  const commerceUrl = await serve({
    "/static/1700000000000-tom.jpg": photo,
    "/static/1700000000000-mam.jpg": Buffer.from("không phải ảnh"),
  })
  const at = (name: string) => [{ url: `http://localhost:9000/static/1700000000000-${name}.jpg` }]
  const catalogue = catalogueOf([
    productOf({ handle: "tom-kho", name: "Tôm khô", photos: at("tom") }),
    productOf({ handle: "mam-loc", name: "Mắm lóc", photos: at("mam") }),
    productOf({ handle: "muoi", name: "Muối", photos: at("mat") }),
  ])
  const notes: string[] = []
  const progress: Progress = { step: (_, work) => work(), note: (text) => notes.push(text) }
  const layout = layoutOf(temporaryFolder())
  const release = path.join(layout.releases, "20261121T000000")
  mkdirSync(release, { recursive: true })

  const images = await publishImages(release, catalogue, layout, commerceUrl, progress)
  images.place(path.join(release, "site"))

  const manifest = imageManifestSchema.parse(
    JSON.parse(readFileSync(path.join(release, "images.json"), "utf8")),
  )
  expect(Object.keys(manifest)).toEqual(at("tom").map(({ url }) => url))
  for (const { path: file } of Object.values(manifest).flatMap(({ avif, webp, fallback }) => [
    ...avif,
    ...webp,
    ...fallback,
  ]))
    expect(readFileSync(path.join(release, "site", file)).byteLength).toBeGreaterThan(50)
  expect(notes.sort()).toEqual([
    expect.stringMatching(/^Muối keeps its drawing: mat\.jpg: cannot be fetched: .* answers 404$/),
    expect.stringMatching(/^Mắm lóc keeps its drawing: mam\.jpg: cannot be read as a picture/),
  ])
  expect(readFileSync(path.join(layout.logs, "photographs.log"), "utf8")).toContain("mam.jpg")
  expect(images.lasting).toBe(false)
})
