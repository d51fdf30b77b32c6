import { describe, expect, test } from "vitest"
import type { Group, Stars } from "#domain/certification"
import { parseDay } from "#domain/day"
import { toVnd } from "#domain/vnd"
import { documentOf } from "./__tests__/document"
import type { SearchDocument } from "./documents"
import type { NamedPoint } from "./gazetteer"
import type { SearchAnswer, SearchEngine, SearchRequest } from "./port"

const DAT_MUI: NamedPoint = {
  name: "xã Đất Mũi",
  called: ["dat mui"],
  at: { latitude: 8.62, longitude: 104.74 },
}
const TAN_AN = { latitude: 8.64, longitude: 105.02 }

const priced = (price: number, inStock = true) => ({ price: toVnd(price), inStock })
const PLAIN = { group: null, stars: null, lastDay: null }

const DOCUMENTS: SearchDocument[] = [
  documentOf("product", "mam", "Mắm tôm", priced(40_000)),
  documentOf("product", "mam-non", "Mầm tôm", priced(30_000, false)),
  documentOf("product", "banh", "Bánh phồng tôm Cái Bát", {
    nameEn: "Cái Bát shrimp crackers",
    detail: "HTX Cái Bát",
    boxes: ["tet"],
    ...priced(58_000),
  }),
  documentOf("product", "banh-tom", "Bánh phồng tôm", { detail: "Công ty Kiên Cường", ...priced(56_000) }),
  documentOf("product", "bot", "Bột 5 loại đậu", { group: "beverage", ...priced(82_000) }),
  documentOf("product", "dua", "Đũa đước", {
    group: "handicraft",
    communes: ["xã Tân Ân"],
    at: TAN_AN,
    formerPlace: "Xã Viên An, huyện Ngọc Hiển",
    ...priced(90_000),
  }),
  documentOf("product", "floss", "Chà bông", { aliases: ["ruốc tôm"], ...priced(160_000) }),
  documentOf("product", "muoi", "Muối hạt Bạc Liêu", { stars: 5, ...priced(15_000) }),
  documentOf("product", "kho", "Cá khô bổi Tư Hùng", { aliases: ["khô cá sặc"], ...priced(190_000) }),
  documentOf("product", "over", "Khô cá kèo", { lastDay: parseDay("2026-11-20"), ...priced(100_000) }),
  documentOf("product", "evil", "Tôm <img src=x onerror=alert(1)> & 'tép'", priced(10_000)),
  documentOf("gift-box", "tet", "Hộp quà Tết", {
    ...PLAIN,
    ...priced(489_000),
    text: "Bánh phồng tôm Cái Bát",
  }),
  documentOf("producer", "htx", "HTX Tân Phát Lợi", { ...PLAIN, aliases: ["hợp tác xã"], at: TAN_AN }),
  documentOf("place", "lang", "Làng Văn hóa Du lịch Đất Mũi", {
    ...PLAIN,
    at: DAT_MUI.at,
    communes: ["xã Đất Mũi"],
  }),
  documentOf("story", "cai-bat", "Từ ba sao lên bốn sao", { ...PLAIN, detail: "HTX Cái Bát" }),
  documentOf("certificate", "banh-2024", "Bánh phồng tôm Cái Bát", { aliases: ["2431/QĐ-UBND"] }),
]
const TODAY = parseDay("2026-11-21")

type Create = (documents: SearchDocument[], gazetteer: NamedPoint[]) => Promise<SearchEngine>

/** What every search engine must do; its test hands in how to make one. */
export function describeSearchEngine(name: string, create: Create): void {
  let made: Promise<SearchEngine> | undefined
  const engine = () => (made ??= create(DOCUMENTS, [DAT_MUI]))
  const search = async (query: string, more: Partial<SearchRequest> = {}): Promise<SearchAnswer> =>
    (await engine()).search({ query, today: TODAY, limit: 20, ...more })
  const find = async (query: string, more: Partial<SearchRequest> = {}): Promise<string[]> =>
    (await search(query, more)).hits.map(({ document }) => document.handle)
  const suggest = async (query: string, perKind = 3) =>
    (await (await engine()).suggest({ query, today: TODAY, perKind })).groups

  describe(name, () => {
    describe("finds", () => {
      test.each([
        ["bánh phồng tôm cái bát", "banh"],
        ["banh phong tom cai bat", "banh"],
        ["BÁNH PHỒNG TÔM Cái Bát".normalize("NFD"), "banh"],
        ["banhs phoongf toom casi bast", "banh"],
        ["ba1nh pho62ng to6m ca1i ba1t", "banh"],
        ["banhphongtom caibat", "banh"],
        ["bánh phòng tôm cái bát", "banh"],
        ["banh phogn tom cai bat", "banh"],
        ["mua bánh phồng tôm cái bát ở đâu ngon và rẻ nhất tại cà mau vậy shop ơi", "banh"],
        ["shrimp crackers", "banh"],
        ["shrimp craker", "banh"],
        ["dua duoc", "dua"],
        ["ddũa đước", "dua"],
        ["ðũa đước", "dua"],
        ["khô cá bổ", "kho"],
        ["khô cá sặc", "kho"],
        ["ngọc hiển", "dua"],
        ["ruoc tom", "floss"],
        ["hợp tác xã", "htx"],
        ["htx tan phat loi", "htx"],
        ["làng văn hoá", "lang"],
        ["chuyện htx cái bát", "cai-bat"],
        ["2431/QĐ-UBND", "banh-2024"],
        ["giấy chứng nhận bánh phồng tôm", "banh-2024"],
        ["quà tết", "tet"],
      ])("«%s»", async (query, first) => {
        expect((await find(query))[0]).toBe(first)
      })
    })

    test.each([
      ["mắm", "mam"],
      ["mầm", "mam-non"],
    ])("puts the right accents of «%s» first and keeps the others", async (query, first) => {
      const found = await find(query)
      expect(found[0]).toBe(first)
      expect(found.slice(0, 2).sort()).toEqual(["mam", "mam-non"])
    })

    test("name before producer, product before certificate", async () => {
      expect((await find("cái bát")).indexOf("banh")).toBeLessThan((await find("cái bát")).indexOf("cai-bat"))
      expect(await find("bánh phồng tôm cái bát")).toEqual(["banh", "banh-2024", "tet"])
    })

    test("finds a word from its first letters while it is typed, and not once it is finished", async () => {
      expect(await find("phon")).toContain("banh")
      expect(await find("ph")).toContain("banh")
      expect(await find("ph ")).toEqual([])
    })

    test("never what has ended", async () => {
      expect(await find("khô cá kèo")).not.toContain("over")
      expect(await find("khô cá kèo", { today: parseDay("2026-11-20") })).toContain("over")
      expect(
        (await suggest("khô cá kèo")).flatMap(({ hits }) => hits.map((hit) => hit.document.handle)),
      ).not.toContain("over")
    })

    test("nothing for nothing, and nothing for what is nowhere", async () => {
      for (const query of ["", "  ,. ", "xyzzy", "\u0301\u0301", "🦐"]) {
        expect(await search(query)).toMatchObject({ hits: [], total: 0 })
      }
    })

    test("says what it made of the words", async () => {
      expect((await search("banhs phoongf")).understood).toMatchObject({ mended: "bánh phồng", left: [] })
      expect((await search("bánh phồng")).understood.mended).toBeNull()
      expect((await search("mua bánh phồng")).understood.left).toEqual(["mua"])
    })

    describe("conditions", () => {
      test.each([
        ["bánh dưới 57k", ["banh-tom"]],
        ["muối 5 sao", ["muoi"]],
        ["5 sao", ["muoi"]],
        ["trên 100k", ["floss", "kho", "tet"]],
      ])("«%s»", async (query, expected) => {
        expect((await find(query)).sort()).toEqual(expected)
      })

      test("a place in the words sorts by nearness", async () => {
        const { hits, understood } = await search("gần Đất Mũi")
        expect(hits.slice(0, 3).map(({ document, km }) => [document.handle, km])).toEqual([
          ["lang", 0],
          ["dua", 31],
          ["htx", 31],
        ])
        expect(understood.near).toEqual({ name: DAT_MUI.name, at: DAT_MUI.at })
      })

      test("chosen filters and typed ones both hold", async () => {
        expect(
          await find("bánh phồng tôm", { filters: { kinds: ["product"], maxPrice: toVnd(57_000) } }),
        ).toEqual(["banh-tom"])
        expect(await find("muối 5 sao", { filters: { stars: [4] } })).toEqual([])
        expect(await find("tôm", { filters: { inStock: true, kinds: ["product"] } })).not.toContain("mam-non")
        expect(await find("đước", { filters: { communes: ["xã Tân Ân"], groups: ["handicraft"] } })).toEqual([
          "dua",
        ])
      })
    })

    test("facets count what each value would leave", async () => {
      const { facets, total } = await search("tôm", {
        facets: true,
        filters: { kinds: ["product"], stars: [4] },
      })
      const all = await search("tôm", { facets: true })
      expect((await search("tôm")).facets).toBeNull()
      expect(total).toBe(facets?.kinds.product)
      expect(facets?.kinds).toEqual({ product: 6, certificate: 1 })
      expect(facets?.groups).toEqual({ food: 6 } satisfies Partial<Record<Group, number>>)
      expect(facets?.stars).toEqual({ 4: 6 } satisfies Partial<Record<Stars, number>>)
      expect(facets?.price).toEqual({ min: 10_000, max: 160_000 })
      expect(facets?.inStock).toBe(5)
      expect(all.facets?.kinds).toEqual({ product: 6, "gift-box": 1, certificate: 1 })
    })

    test.each([
      ["price", ["muoi", "mam-non", "mam"]],
      ["-price", ["tet", "kho", "floss"]],
    ] as const)("sorts by %s", async (sort, first) => {
      const filters = { minPrice: toVnd(15_000) }
      expect((await find("trên 12k", { sort, filters })).slice(0, 3)).toEqual(first)
    })

    test("sorts by stars, and by nearness to the visitor", async () => {
      expect((await find("trên 1k", { sort: "stars" }))[0]).toBe("muoi")
      const near = await search("tân phát lợi", { sort: "near", from: DAT_MUI.at })
      expect(near.hits.map(({ km }) => km)).toEqual([31])
    })

    test("pages of a result have everything once", async () => {
      const whole = await find("tôm")
      const pages = await Promise.all([0, 3, 6].map((offset) => find("tôm", { offset, limit: 3 })))
      expect(pages.flat()).toEqual(whole)
      expect((await search("tôm", { limit: 1 })).total).toBe(whole.length)
    })

    test("what is marked are pieces of the name, whatever is in it", async () => {
      const { hits } = await search("tôm tép")
      const name = hits[0]?.name ?? []
      expect(name.map(({ text }) => text).join("")).toBe("Tôm <img src=x onerror=alert(1)> & 'tép'")
      expect(name.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["Tôm", "tép"])
    })

    test("suggestions come in groups, the best first, and as many of each as wanted", async () => {
      const groups = await suggest("bánh ph", 1)
      expect(groups.map(({ kind }) => kind)).toEqual(["product", "gift-box", "certificate"])
      expect(groups.map(({ hits }) => hits.length)).toEqual([1, 1, 1])
      expect(await suggest(" ")).toEqual([])
    })
  })
}
