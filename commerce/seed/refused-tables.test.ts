import { describe, expect, test } from "vitest"
import { edit, faultsOf, files, outcomeOf, type Refusal } from "./__tests__/refusal"
import { FILE_NAMES } from "./tables"

const refusals: Record<string, Refusal> = {
  "a missing column and an unknown one": {
    ...edit("products.csv", "handle,code,name,", "handle,code,title,", "name: is missing"),
    others: 1,
  },
  "too few columns": edit(
    "communes.csv",
    "31825,Bạc Liêu,phường,",
    "31825,Bạc Liêu phường,",
    "row: has 5 columns",
  ),
  "too many columns": edit(
    "communes.csv",
    "31825,Bạc Liêu,phường,",
    "31825,Bạc,Liêu,phường,",
    "row: has 7 columns",
  ),
  "an empty line": edit("provinces.csv", "\n04,", "\n\n04,", "row: has 1 columns"),
  "a quotation mark left open": edit("provinces.csv", "\n96,Cà", '\n96,"Cà', "row: is no CSV"),
  "decomposed letters": edit("provinces.csv", "Đắk Lắk", "Đắk Lắk".normalize("NFD"), "name: "),
  "a no-break space": edit("provinces.csv", "Đắk Lắk", "Đắk\u00a0Lắk", "name: "),
  "a space at the end": edit(
    "provinces.csv",
    "Đắk Lắk,",
    "Đắk Lắk ,",
    'name: "Đắk Lắk " begins or ends with a space',
  ),
  "a letter lost in a conversion": edit("provinces.csv", "Đắk Lắk", "Đ\ufffdk Lắk", "name: "),
}

describe("a registry is refused for a table with", () => {
  test.each(Object.entries(refusals))("%s", (_, refusal) => {
    expect(outcomeOf(refusal)).toEqual({ told: 1, others: refusal.others ?? 0 })
  })
})

describe("a registry is refused", () => {
  test("and tells every fault at once, not only the first", () => {
    const faults = faultsOf({
      ...files,
      "recognitions.csv": files["recognitions.csv"].replace(",5,2025-national-1,2025,", ",6,,2o25,"),
      "demonstration-offers.csv": files["demonstration-offers.csv"].replace("15000,120", "-1,-1"),
    })
    expect(faults.map((fault) => fault.split(":").slice(0, 2).join(":"))).toEqual([
      "recognitions.csv:2 stars",
      "recognitions.csv:2 batch",
      "recognitions.csv:2 recognised_on",
      "demonstration-offers.csv:3 demonstration_price",
      "demonstration-offers.csv:3 demonstration_stock",
    ])
  })

  test.each(FILE_NAMES)("%s when it is empty", (file) => {
    expect(faultsOf({ ...files, [file]: "" })).toEqual([
      `${file}:1 row: is empty; the first line names the columns`,
    ])
  })
})

test("the tables as they stand are accepted", () => {
  expect(faultsOf(files)).toEqual([])
})
