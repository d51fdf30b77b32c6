import { describe, expect, test } from "vitest"
import { edit, files, outcomeOf, type Refusal } from "./__tests__/refusal"

const refusals: Record<string, Refusal> = {
  "no product name": edit("products.csv", "x5nr25u,Bánh phồng tôm Cái Bát", "x5nr25u,", "name: is empty"),
  "an unknown group": edit(
    "products.csv",
    "so-huyet,wdrgvpt,Sò huyết,,food",
    "so-huyet,wdrgvpt,Sò huyết,,foods",
    'group: "foods" is not known; write one of: food, beverage',
  ),
  "a producer without source": edit(
    "producers.csv",
    'htx-ong-duong,HTX Ông Đuông,HTX,8,Huyện Thới Bình,plan,,unknown,"Kế hoạch 47/KH-UBND ngày 29/3/2021, Phụ lục 2"',
    "htx-ong-duong,HTX Ông Đuông,HTX,8,Huyện Thới Bình,plan,,unknown,",
    'source: "" is no http(s)',
  ),
  "an unknown producer": edit(
    "products.csv",
    "food,no,htx-ong-duong",
    "food,no,htx-ong-dung",
    'producer: "htx-ong-dung" is not in producers.csv',
  ),
  "an unknown product in the plan": edit(
    "candidates.csv",
    "\n51,ca-ngu-dong-lanh-quoc-dat",
    "\n51,ca-ngu",
    'product: "ca-ngu" is not in products.csv',
  ),
  "an unknown commune": edit(
    "producers.csv",
    ",32188,",
    ",99999,",
    'communes: "99999" is not in communes.csv',
  ),
  "a mapping that its communes deny": edit(
    "producers.csv",
    ",32188,certain",
    ",32188,ambiguous",
    'mapping: "ambiguous" does not fit 1 communes',
  ),
  "an unknown kind of producer": edit(
    "producers.csv",
    "HTX Ông Đuông,HTX",
    "HTX Ông Đuông,HTXX",
    'kind: "HTXX"',
  ),
  "a repeated product handle": {
    ...edit(
      "products.csv",
      "gao-ong-duong,ss99ssb,Gạo Ông Đuông",
      "gao-sach-khanh-minh,ss99ssb,Gạo Ông Đuông",
      'handle: "gao-sach-khanh-minh" is already taken',
    ),
    at: "products.csv:79",
    others: 1,
  },
  "a repeated producer handle": {
    ...edit("producers.csv", "\nhtx-19-5,", "\nhtx-lam-dat,", "handle: "),
    at: "producers.csv:16",
    others: 1,
  },
  "a handle with a capital": {
    ...edit("producers.csv", "\nhtx-huong-bien,", "\nHTX-huong-bien,", "handle: "),
    others: 1,
  },
  "a repeated code": edit(
    "products.csv",
    "har8vs4",
    "wdrgvpt",
    'code: "wdrgvpt" is already taken at products.csv:74',
  ),
  "a code shared with a gift box": {
    ...edit(
      "products.csv",
      "wdrgvpt",
      /^hop-qua-tet-dinh-mui-2027,(\w+)/m.exec(files["gift-boxes.csv"])?.[1] ?? "",
      "code: ",
    ),
    at: "gift-boxes.csv:2",
  },
  "a wrong check character": edit("products.csv", "wdrgvpt", "wdrgvpu", 'code: "wdrgvpu" is no product code'),
  "two characters of a code changed places": edit(
    "products.csv",
    "wdrgvpt",
    "drwgvpt",
    'code: "drwgvpt" is no',
  ),
  "a product of no source": {
    ...edit("candidates.csv", "\n1,so-huyet,", "\n1,mat-ong-lam-dat,", 'handle: "so-huyet" stands in no row'),
    at: "products.csv:74",
  },
  "an alcohol mark that is neither yes nor no": edit(
    "products.csv",
    "beverage,yes,cong-ty-huynh-quoc-son",
    "beverage,true,cong-ty-huynh-quoc-son",
    'alcohol: "true" is not known; write one of: yes, no',
  ),
  "a repeated row of the plan": edit(
    "candidates.csv",
    "\n51,ca-ngu",
    "\n2,ca-ngu",
    'row: "2" is already taken',
  ),
  "a section that the plan has not": edit(
    "candidates.csv",
    "\n1,so-huyet,A",
    "\n1,so-huyet,J",
    'section: "J"',
  ),
}

describe("a registry is refused for a product or producer with", () => {
  test.each(Object.entries(refusals))("%s", (_, refusal) => {
    expect(outcomeOf(refusal)).toEqual({ told: 1, others: refusal.others ?? 0 })
  })
})
