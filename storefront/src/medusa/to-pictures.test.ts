import { expect, test } from "vitest"
import type { EncodedPhoto } from "../image-manifest"
import { translator } from "../i18n"
import { catalogueOf, productOf } from "./catalogue.fixture"
import { toPictures } from "./to-pictures"

const FRONT = "http://localhost:9000/static/front.jpg"
const BACK = "http://localhost:9000/static/back.jpg"
const t = translator("vi")

function encoded(name: string): EncodedPhoto {
  const files = (ending: string) =>
    [320, 640, 1080].map((width) => ({
      width,
      height: (width * 3) / 4,
      path: `/anh/${name}_${width}.${ending}`,
    }))
  return {
    width: 4032,
    height: 3024,
    colour: "#a06040",
    avif: files("avif"),
    webp: files("webp"),
    fallback: files("jpg"),
  }
}

function picturesOf(photos: string[], images: Record<string, EncodedPhoto>) {
  const product = productOf({ handle: "tom-kho", name: "Tôm khô", photos: photos.map((url) => ({ url })) })
  return toPictures(product, { ...catalogueOf([product]), images }, t)
}

test("a product without a photograph has a drawing that says it is one", () => {
  const [drawing, ...more] = picturesOf([], {})
  expect(more).toEqual([])
  expect(drawing).toMatchObject({ kind: "drawing", width: 400, height: 500, alt: "Hình minh hoạ: Tôm khô" })
  expect(drawing.src).toMatch(/^\/hinh\/tom-kho\.[0-9a-f]{8}\.svg$/)
})

test("photographs take the drawing's place, in their order", () => {
  const pictures = picturesOf([FRONT, BACK], { [BACK]: encoded("back"), [FRONT]: encoded("front") })
  expect(pictures.map(({ kind, alt }) => `${kind}: ${alt}`)).toEqual([
    "photo: Tôm khô, ảnh 1",
    "photo: Tôm khô, ảnh 2",
  ])
  expect(pictures[0]).toMatchObject({
    src: "/anh/front_1080.jpg",
    width: 1080,
    height: 810,
    ground: "#a06040",
    avif: "/anh/front_320.avif 320w, /anh/front_640.avif 640w, /anh/front_1080.avif 1080w",
  })
})

test("a photograph that could not be used is left out; when none is left, the drawing stays", () => {
  expect(picturesOf([FRONT, BACK], { [BACK]: encoded("back") }).map(({ src }) => src)).toEqual([
    "/anh/back_1080.jpg",
  ])
  expect(picturesOf([FRONT], {})[0].kind).toBe("drawing")
})
