import { describe, expect, it } from "vitest"

import { parseDay } from "../../../../domain/day"
import { box } from "./__tests__/boxes"
import { filterBoxes, standingOf, toBoxFilter } from "./list"

describe("the list", () => {
  const boxes = [
    box(),
    box({ id: "gb_2", name: "Hộp gọn", tier: "small", offSaleSince: parseDay("2027-01-01") }),
  ]
  const filter = (address: string) =>
    filterBoxes(boxes, toBoxFilter(new URLSearchParams(address)), () => "Tôm khô").map(({ id }) => id)

  it("tells what is off sale from what is on sale", () => {
    expect(boxes.map(standingOf)).toEqual(["published", "off-sale"])
    expect(filter("state=off-sale")).toEqual(["gb_2"])
    expect(filter("state=published")).toEqual(["gb_1"])
  })

  it("is narrowed by tier, campaign, and words of the box or its products", () => {
    expect(filter("tier=small")).toEqual(["gb_2"])
    expect(filter("campaign=trung-thu")).toEqual([])
    expect(filter("q=tom kho")).toEqual(["gb_1", "gb_2"])
    expect(filter("q=gon")).toEqual(["gb_2"])
  })

  it("leaves out what its address does not name rightly", () => {
    expect(toBoxFilter(new URLSearchParams("state=x&tier=y"))).toMatchObject({ state: null, tier: null })
  })
})
