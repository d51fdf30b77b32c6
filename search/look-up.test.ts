import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Catalogue, CatalogueRecord } from "#domain/catalogue"
import { recognitionOf } from "#domain/__tests__/recognition"
import { parseDay } from "#domain/day"
import { fold } from "#domain/fold"
import { lookUp } from "./look-up"
import { toLookUpEntries } from "./look-up-entries"

const GI = { owner: null, grantedOn: null, precision: null }

function recordOf(slug: string, name: string, changes = {}, maker: string | null = null): CatalogueRecord {
  return {
    recognition: recognitionOf({ slug, ...changes }),
    product: { handle: `product-${slug}`, name, nameEn: null, group: "food", alcohol: false },
    producer: maker === null ? null : { handle: "maker", name: maker },
  }
}

function catalogueOf(records: CatalogueRecord[]): Catalogue {
  return {
    recordedAt: "2026-11-21T03:00:00Z",
    on: parseDay("2026-11-21"),
    mode: "demonstration",
    clock: "fixed",
    regionId: "reg",
    products: [],
    producers: [],
    giftBoxes: [],
    campaigns: [],
    packagings: [],
    records,
    candidates: [
      {
        product: { handle: "so-huyet", name: "Sò huyết", nameEn: null, group: "food", alcohol: false },
        producer: null,
        planRows: [1],
      },
    ],
    salesPoints: [],
    marks: [
      {
        ...GI,
        handle: "ong",
        kind: "heritage",
        name: "Nghề gác kèo ong",
        number: "4613/QĐ-BVHTTDL",
        source: "a",
      },
      {
        ...GI,
        handle: "cua",
        kind: "geographical-indication",
        name: "Cua Cà Mau",
        number: "00116",
        source: "b",
      },
    ],
  }
}

const entries = toLookUpEntries(
  catalogueOf([
    recordOf("dua-duoc-2021", "Đũa đước Chí Nguyện", { recognisedOn: "2021", precision: "year" }),
    recordOf("tom-kho-2024", "Tôm khô", {}, "HTX Minh Đức"),
    recordOf("tom-kho-cha-bong-2024", "Tôm khô chà bông", { decisionNo: "2750/QĐ-UBND" }),
    recordOf("khau-trau-2022", "Khô trâu", { withdrawnOn: "2024-04", withdrawalReason: "ngừng làm" }),
  ]),
)

const namesFor = (query: string) => lookUp(entries, query).map(({ name }) => name)

describe("the look-up finds", () => {
  test.each([
    ["đũa đước", "Đũa đước Chí Nguyện"],
    ["dua duoc", "Đũa đước Chí Nguyện"],
    ["ĐŨA ĐƯỚC", "Đũa đước Chí Nguyện"],
    ["Ðũa", "Đũa đước Chí Nguyện"],
    ["đũa đước".normalize("NFD"), "Đũa đước Chí Nguyện"],
    ["nguye", "Đũa đước Chí Nguyện"],
    ["uyen", "Đũa đước Chí Nguyện"],
    ["minh duc", "Tôm khô"],
    ["2750", "Tôm khô chà bông"],
    ["2750/QĐ-UBND", "Tôm khô chà bông"],
    ["tom-kho-2024", "Tôm khô"],
    ["dua-duoc-2021", "Đũa đước Chí Nguyện"],
    ["4613", "Nghề gác kèo ong"],
    ["00116", "Cua Cà Mau"],
    ["sò huyết", "Sò huyết"],
    ["kho trau", "Khô trâu"],
  ])("by “%s” first %s", (query, name) => {
    expect(namesFor(query)[0]).toBe(name)
  })

  test("the whole name before a longer one", () => {
    expect(namesFor("tom kho")).toEqual(["Tôm khô", "Tôm khô chà bông"])
  })

  test.each(["", "  ", "…", "xe đạp", "tôm xe"])("nothing by “%s”", (query) => {
    expect(namesFor(query)).toEqual([])
  })
})

test("a record tells its status, last day and evidence on the day of the recording", () => {
  expect(lookUp(entries, "khô trâu")[0]).toMatchObject({ status: "withdrawn", lastDay: "2024-03-31" })
  expect(lookUp(entries, "minh đức")[0]).toMatchObject({
    status: "ends-within-90",
    lastDay: "2026-12-31",
    evidence: "press",
    handle: null,
  })
})

test("every record is found by its own product's name, with and without accents", () => {
  const syllable = fc.constantFrom("Đũa", "mắm", "ưng", "Ba", "khía", "ớt", "5", "Ô", "ỷ", "lóc", "Quốc", "ð")
  const name = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "))
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
      const all = toLookUpEntries(catalogueOf(names.map((name, index) => recordOf(`slug-${index}`, name))))
      for (const [index, name] of names.entries()) {
        for (const query of [name, fold(name), name.normalize("NFD"), name.toUpperCase()]) {
          const slugs = lookUp(all, query).flatMap((hit) => (hit.kind === "recognition" ? [hit.slug] : []))
          expect(slugs).toContain(`slug-${index}`)
        }
      }
    }),
  )
})
