import { expect, it } from "vitest"
import { ownBoxData } from "./own-box.fixture"
import { matches, NO_FILTER, type ShelfFilter } from "./shelf-filter"

const { parts } = ownBoxData()

it.each<[Partial<ShelfFilter>, string[]]>([
  [{}, ["shrimp", "salt", "frozen", "rice", "rare"]],
  [{ query: "MÓN sal" }, ["salt"]],
  [{ query: "mo\u0301n htx rice" }, ["rice"]],
  [{ producer: "htx-salt" }, ["salt"]],
  [{ group: "beverage" }, []],
])("%j shows %j", (filter, handles) => {
  const shown = parts.filter((part) => matches(part, { ...NO_FILTER, ...filter }))
  expect(shown.map(({ facts }) => facts.handle)).toEqual(handles)
})
