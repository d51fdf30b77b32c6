import { describe, expect, it } from "vitest"

import { choice } from "./__tests__/boxes"
import { COMMUNES, PROVINCES } from "./communes"
import { originsOf, projection } from "./origin"

describe("the map of origin", () => {
  const at = { lat: 8.6, lon: 104.8 }

  it("groups products by commune and leaves out where that is not certain", () => {
    const parts = [
      choice("a", { at, communes: ["32248"] }),
      choice("b", { at, communes: ["32248"] }),
      choice("c", { communes: ["32248", "32251"] }),
      choice("d", { communes: [] }),
    ]
    const { certain, uncertain } = originsOf(parts)
    expect(certain.map(({ parts: own }) => own.map(({ handle }) => handle))).toEqual([["a", "b"]])
    expect(uncertain.map(({ handle }) => handle)).toEqual(["c", "d"])
  })

  it("shows all 64 communes, north up, within the drawing", () => {
    expect(COMMUNES.size).toBe(64)
    const { height, place } = projection([...COMMUNES.values()], 280, 14)
    const places = [...COMMUNES.values()].map(place)
    expect(places.every(({ x, y }) => x >= 14 && x <= 266 && y >= 14 && y <= height - 14 + 1)).toBe(true)
    const [north, south] = [place({ lat: 9.5, lon: 105 }), place({ lat: 8.6, lon: 105 })]
    expect(north.y).toBeLessThan(south.y)
  })

  it("has the 34 provinces for the zones, Cà Mau first", () => {
    expect(PROVINCES).toHaveLength(34)
    expect(PROVINCES[0]).toEqual({ code: "96", name: "Cà Mau" })
  })
})
