import { existsSync, readFileSync } from "node:fs"
import sharp from "sharp"
import { beforeAll, beforeEach, expect, test, vi } from "vitest"
import type { Catalogue } from "#domain/catalogue"
import { imageManifestSchema } from "../../storefront/src/image-manifest"
import { productOf } from "../../storefront/src/medusa/catalogue.fixture"
import { temporaryFolder } from "../test/temporary-folder"
import { encodePhoto } from "./encode-photo"
import { ImageCache } from "./image-cache"
import { PhotoFault } from "./photo-fault"
import { fetchFrom, prepareImages } from "./prepare-images"
import { RECIPE } from "./recipe"

const GOOD = "http://localhost:9000/static/1700000000000-tom-kho.jpg"
const BROKEN = "http://localhost:9000/static/1700000000000-khong-phai-anh.jpg"
const AWAY = "https://files.example/away.jpg"

let photo: Buffer
let cache: ImageCache
const encode = vi.fn(encodePhoto)
const fetch = (url: string) => {
  if (url === GOOD) return Promise.resolve(photo)
  if (url === BROKEN) return Promise.resolve(Buffer.from("không phải ảnh"))
  return Promise.reject(new PhotoFault("away.jpg", "cannot be fetched", true))
}

function catalogueWith(...urls: string[]): Pick<Catalogue, "products"> {
  return {
    products: [productOf({ handle: "tom-kho", name: "Tôm khô", photos: urls.map((url) => ({ url })) })],
  }
}

beforeAll(async () => {
  photo = await sharp({ create: { width: 500, height: 400, channels: 3, background: "#c0603a" } })
    .jpeg()
    .toBuffer()
})

beforeEach(() => {
  encode.mockClear()
  cache = new ImageCache(temporaryFolder())
})

test("a photograph has its files, and the manifest says where", async () => {
  const { manifest, faults } = await prepareImages(catalogueWith(GOOD), { cache, fetch })
  expect(faults).toEqual([])
  expect(imageManifestSchema.parse(manifest)).toEqual(manifest)
  const encoded = manifest[GOOD]
  expect(encoded).toMatchObject({ width: 500, height: 400, colour: "#c0603a" })
  const files = encoded ? cache.filesOf(encoded) : []
  expect(files).toHaveLength(6)
  for (const { source, path } of files) {
    expect(path).toMatch(/^\/anh\/[0-9a-f]{24}_(320|500)\.(avif|webp|jpg)$/)
    expect(existsSync(source)).toBe(true)
  }
})

test("an unchanged photograph is not encoded again, even under another address", async () => {
  const first = await prepareImages(catalogueWith(GOOD), { cache, fetch, encode })
  const again = await prepareImages(catalogueWith(AWAY), {
    cache,
    fetch: () => Promise.resolve(photo),
    encode,
  })
  expect(encode).toHaveBeenCalledTimes(1)
  expect(again.manifest[AWAY]).toEqual(first.manifest[GOOD])
})

test("another recipe encodes anew, into files of its own", async () => {
  const first = await prepareImages(catalogueWith(GOOD), { cache, fetch, encode })
  const recipe = { ...RECIPE, widths: [160] }
  const second = await prepareImages(catalogueWith(GOOD), { cache, fetch, encode, recipe })
  expect(encode).toHaveBeenCalledTimes(2)
  expect(second.manifest[GOOD]?.avif[0]?.path).not.toBe(first.manifest[GOOD]?.avif[0]?.path)
})

test("a photograph that cannot be used is left out and told with product, file and reason", async () => {
  const { manifest, faults } = await prepareImages(catalogueWith(BROKEN, GOOD, AWAY), { cache, fetch })
  expect(Object.keys(manifest)).toEqual([GOOD])
  const told = faults.map(({ product, fault }) => `${product} | ${fault.message} | ${fault.passing}`)
  expect(told).toEqual([
    expect.stringMatching(/^Tôm khô \| khong-phai-anh\.jpg: cannot be read as a picture .* \| false$/),
    "Tôm khô | away.jpg: cannot be fetched | true",
  ])
})

test("an address that is none is named with its product", async () => {
  const bad = fetchFrom("http://localhost:9000")
  await expect(prepareImages(catalogueWith("khong-phai-dia-chi"), { cache, fetch: bad })).rejects.toThrow(
    'The photograph "khong-phai-dia-chi" of «Tôm khô» cannot be used: Invalid URL.',
  )
})

test("a stop half-way leaves nothing that a later publication would take for finished", async () => {
  const stop = () => Promise.reject(new PhotoFault("tom-kho.jpg", "stopped", true))
  await prepareImages(catalogueWith(GOOD), { cache, fetch, encode: stop })
  const { manifest } = await prepareImages(catalogueWith(GOOD), { cache, fetch })
  const [file] = manifest[GOOD] ? cache.filesOf(manifest[GOOD]) : []
  expect(file && readFileSync(file.source).byteLength).toBeGreaterThan(100)
})
