import { describe, expect, test } from "vitest"
import { edit, outcomeOf, type Refusal } from "./__tests__/refusal"

const refusals: Record<string, Refusal> = {
  "a name that a visitor could take for a real shop": edit(
    "sales-points.csv",
    ",Chợ mẫu Sông Đốc,",
    ",Chợ Sông Đốc,",
    'name: "Chợ Sông Đốc" does not say that it is made up',
  ),
  "the code of a product": edit("sales-points.csv", ",vftufw4,", ",f7hmv5e,", "code: "),
  "a code with a wrong check character": edit("sales-points.csv", ",vftufw4,", ",vftufw5,", "code: "),
  "the address of another point": edit(
    "sales-points.csv",
    "cho-mau-song-doc,",
    "diem-ban-mau-dat-mui,",
    "handle: ",
  ),
  "a product that there is not": edit(
    "sales-points.csv",
    ",tom-kho-song-dam;",
    ",tom-kho-khong-co;",
    'products: "tom-kho-khong-co" is not in products.csv',
  ),
  "a commune of another province": edit("sales-points.csv", ",market,32098,", ",market,00001,", "commune: "),
  "a kind that the plan does not name": edit("sales-points.csv", ",market,", ",kiosk,", "kind: "),
  "an end before its beginning": edit(
    "sales-points.csv",
    ",2026-11-14,2026-12-13",
    ",2026-11-14,2026-11-13",
    "demonstration_closes_on: ",
  ),
}

describe("a registry is refused for a sales point with", () => {
  test.each(Object.entries(refusals))("%s", (_, refusal) => {
    expect(outcomeOf(refusal)).toEqual({ told: 1, others: 0 })
  })
})
