import { describe, expect, test } from "vitest"
import type { CatalogueProduct } from "#domain/catalogue"
import { parseDay } from "#domain/day"
import type { Recall } from "#domain/lot"
import { catalogueOf, productOf } from "./catalogue.fixture"
import { toProductView } from "./to-product"
import { toLotViews } from "./to-lot"

const ON = parseDay("2026-11-21")
const recall: Recall = {
  on: parseDay("2026-11-20"),
  reason: "Nghi lẫn mảnh nhựa. Đừng ăn.",
  reasonEn: null,
  clearedOn: null,
}

type CatalogueLot = CatalogueProduct["lots"][number]
const lot = (facts: Partial<CatalogueLot>): CatalogueLot => ({
  code: "A1",
  madeOn: null,
  expiresOn: null,
  recall: null,
  ...facts,
})
const withLots = (...lots: CatalogueLot[]) => productOf({ handle: "tom-kho", name: "Tôm khô", lots })
const viewsOf = (...lots: CatalogueLot[]) => toLotViews(withLots(...lots), ON, "vi")

describe("a lot", () => {
  test("is good through its last day and knows that day", () => {
    const [last] = viewsOf(lot({ expiresOn: ON }))
    expect(last).toMatchObject({ state: "good", lastDay: ON, expires: "21/11/2026" })
  })

  test("is expired on the day after, without a day to come", () => {
    const [over] = viewsOf(lot({ expiresOn: parseDay("2026-11-20") }))
    expect(over).toMatchObject({ state: "expired", lastDay: null })
  })

  test("that is recalled stays so when its shelf life is over, and in English keeps its Vietnamese words", () => {
    const [red] = toLotViews(withLots(lot({ expiresOn: parseDay("2026-01-01"), recall })), ON, "en")
    expect(red).toMatchObject({ state: "recalled", lastDay: null })
    expect(red?.recall).toEqual({
      on: "20/11/2026",
      reason: { text: recall.reason, lang: "vi" },
      cleared: null,
    })
  })
})

describe("a product", () => {
  const viewOf = (...lots: CatalogueLot[]) => {
    const product = withLots(...lots)
    return toProductView(product, catalogueOf([product]), "vi")
  }

  test("of which a lot is recalled is not offered, and keeps its stars", () => {
    const view = viewOf(lot({ code: "B" }), lot({ recall }))
    expect(view).toMatchObject({ offer: null, buyable: null, state: "for-sale" })
    expect(view.stars?.count).toBe(4)
    expect(view.recalls.map(({ code }) => code)).toEqual(["A1"])
  })

  test("is offered again once nothing of the lot lies in stock, and the lot stays red", () => {
    const view = viewOf(lot({ recall: { ...recall, clearedOn: ON } }))
    expect(view.offer).not.toBeNull()
    expect(view.recalls).toEqual([])
    expect(view.lots[0]?.state).toBe("recalled")
  })
})
