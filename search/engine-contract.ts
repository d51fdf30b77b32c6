import { describe, expect, test } from "vitest"
import { parseDay } from "#domain/day"
import type { SearchDocument } from "./documents"
import type { SearchEngine } from "./port"

const documentOf = (handle: string, name: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id: `product:${handle}`,
  kind: "product",
  handle,
  name,
  nameEn: null,
  detail: "",
  stars: 4,
  lastDay: parseDay("2027-12-31"),
  aliases: [],
  places: "",
  ...more,
})

const DOCUMENTS = [
  documentOf("mam", "Mắm tôm"),
  documentOf("mam-non", "Mầm tôm"),
  documentOf("banh", "Bánh phồng tôm Cái Bát", { nameEn: "Cái Bát shrimp crackers", detail: "HTX Cái Bát" }),
  documentOf("bot", "Bột 5 loại đậu"),
  documentOf("dua", "Đũa đước", { places: "Xã Viên An, huyện Ngọc Hiển" }),
  documentOf("floss", "Chà bông", { aliases: ["ruốc tôm"] }),
  documentOf("htx", "HTX Tân Phát Lợi", { kind: "producer", stars: null, aliases: ["hợp tác xã"] }),
]

/** What every search engine must do; its test hands in how to make one. */
export function describeSearchEngine(
  name: string,
  create: (documents: SearchDocument[]) => Promise<SearchEngine>,
): void {
  const find = async (query: string, limit = 10): Promise<string[]> => {
    const engine = await create(DOCUMENTS)
    return (await engine.search(query, { limit })).map(({ handle }) => handle)
  }

  describe(name, () => {
    test.each(["bánh phồng tôm", "banh phong tom", "BANH PHONG", "bánh phồng tôm".normalize("NFD")])(
      "finds crackers by “%s”",
      async (query) => {
        expect((await find(query))[0]).toBe("banh")
      },
    )

    test.each(["dua duoc", "đũa", "ðũa đước", "Dua Duoc"])("finds chopsticks by “%s”", async (query) => {
      expect((await find(query))[0]).toBe("dua")
    })

    test.each([
      ["mắm", "mam"],
      ["mầm", "mam-non"],
    ])("puts the right accents of “%s” first and keeps the others", async (query, first) => {
      const found = await find(query)
      expect(found[0]).toBe(first)
      expect(found.slice(0, 2).sort()).toEqual(["mam", "mam-non"])
    })

    test("finds a word from its first letters while it is typed", async () => {
      expect(await find("phon")).toContain("banh")
    })

    test("forgives a slip of one letter in a long word, not in a short one", async () => {
      expect(await find("crakers")).toEqual(["banh"])
      expect(await find("dux")).toEqual([])
    })

    test("finds by English name, other words, maker and former place", async () => {
      expect(await find("shrimp crackers")).toEqual(["banh"])
      expect((await find("ruoc tom"))[0]).toBe("floss")
      expect(await find("hop tac xa")).toEqual(["htx"])
      expect(await find("ngọc hiển")).toEqual(["dua"])
    })

    test("prefers what has every word", async () => {
      expect((await find("banh tom"))[0]).toBe("banh")
      expect(await find("banh tom")).not.toContain("mam")
    })

    test("gives no more than was asked for, and nothing for nothing", async () => {
      expect(await find("tom", 1)).toHaveLength(1)
      expect(await find("  ,. ")).toEqual([])
      expect(await find("xyz")).toEqual([])
    })
  })
}
