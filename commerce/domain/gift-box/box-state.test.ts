import { expect, it } from "vitest"
import { parseDay } from "../day"
import { barredFrom, isEditable } from "./box-state"
import { BOX_STATES, type BoxState } from "./gift-box"

const ways = (state: BoxState, offSaleSince = null as ReturnType<typeof parseDay> | null) =>
  BOX_STATES.filter((to) => barredFrom({ state, offSaleSince }, to) === null)

it("lets a box be checked, published, taken back, closed, and taken up again", () => {
  expect(ways("draft")).toEqual(["checked", "published"])
  expect(ways("checked")).toEqual(["draft", "published"])
  expect(ways("published")).toEqual(["draft", "closed"])
  expect(ways("closed")).toEqual(["draft"])
})

it("lets a box that is off sale come back", () => {
  expect(ways("published", parseDay("2026-12-01"))).toEqual(["draft", "published", "closed"])
})

it("says from where to where a box does not go", () => {
  expect(barredFrom({ state: "closed", offSaleSince: null }, "published")).toMatchObject({
    field: "state",
    message: expect.stringContaining("«đã kết thúc» nên không chuyển sang «đang bán»"),
  })
})

it("lets only drafts and checked boxes be edited", () => {
  expect(BOX_STATES.filter((state) => isEditable({ state }))).toEqual(["draft", "checked"])
})
