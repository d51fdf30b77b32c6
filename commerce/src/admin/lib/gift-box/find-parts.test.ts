import { describe, expect, it } from "vitest"

import { choice } from "./__tests__/boxes"
import { findParts } from "./find-parts"

describe("the search for products", () => {
  const parts = [
    choice("kho", { name: "Tôm khô" }),
    choice("kho-2", { name: "Tôm kho" }),
    choice("mam", { name: "Mắm tôm", producer: { handle: "x", name: "HTX Đầm Dơi" }, communes: ["32248"] }),
  ]
  const commune = (code: string) => (code === "32248" ? "xã Đất Mũi" : "")
  const found = (typed: string) => findParts(parts, typed, commune).map(({ handle }) => handle)

  it("finds without accents, in NFD too, by maker and by commune", () => {
    expect(found("tom")).toHaveLength(3)
    expect(found("dam doi")).toEqual(["mam"])
    expect(found("mắm".normalize("NFD"))).toEqual(["mam"])
    expect(found("đất mũi tôm")).toContain("mam")
    expect(found("rượu")).toEqual([])
    expect(found("  ")).toEqual([])
  })

  it("puts the word as it was typed before others that fold alike", () => {
    expect(found("khô")[0]).toBe("kho")
    expect(found("tôm kho")[0]).toBe("kho-2")
  })
})
