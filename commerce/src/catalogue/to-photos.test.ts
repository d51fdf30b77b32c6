import { expect, test } from "vitest"

import { toPhotos } from "./to-photos"

test("photographs come in the order of the admin, not in that of the database", () => {
  const images = [
    { url: "http://localhost:9000/static/2-back.jpg", rank: 1 },
    { url: "http://localhost:9000/static/1-front.jpg", rank: 0 },
  ]
  expect(toPhotos(images)).toEqual([
    { url: "http://localhost:9000/static/1-front.jpg" },
    { url: "http://localhost:9000/static/2-back.jpg" },
  ])
})

test("a file that is attached twice is one photograph", () => {
  const image = { url: "http://localhost:9000/static/1.jpg", rank: 0 }
  expect(toPhotos([image, { ...image, rank: 1 }])).toEqual([{ url: image.url }])
})

test("a product without an image has no photograph", () => {
  expect(toPhotos([])).toEqual([])
})
