import { expect, test } from "vitest"
import { allSceneFiles, placeFile } from "./scene-files"

test("every scene is a file of its own that needs nothing from elsewhere", () => {
  const files = allSceneFiles()
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  expect(new Set(files.map(({ svg }) => svg)).size).toBe(files.length)
  for (const { svg, path } of files) {
    expect(svg, path).not.toMatch(/NaN|undefined|<text|https?:(?!\/\/www\.w3\.org\/2000\/svg)/)
    const used = [...svg.matchAll(/href="#(\w+)"/g)].map(([, id]) => id)
    for (const id of used) expect(svg, path).toContain(`id="${id}"`)
  }
})

test("a place of salt is shown as salt fields, an unknown one as a lagoon", () => {
  expect(placeFile("ruong-muoi-long-dien").path).toContain("dat-salt")
  expect(placeFile("dam-thi-tuong").path).toContain("dat-lagoon")
})
