import { describe, expect, it } from "vitest"

import { recognitionOf } from "../../domain/__tests__/recognition"
import type { Certifiable } from "../../domain/certification"
import { parseDay } from "../../domain/day"
import type { SoldVariant } from "./goods"
import { refuseDemonstration, refuseRecalled, refuseUncertified, refuseWithdrawn } from "./sale-rules"

const certified: Certifiable = {
  group: "food",
  alcohol: false,
  producer: "htx",
  recognitions: [recognitionOf()],
}

function variant(title: string, goods: SoldVariant["goods"], demonstration = false): SoldVariant {
  return {
    id: title,
    title,
    ...{ box: null, packaging: null, published: true, demonstration },
    ...{ goods, needs: new Map(), itemTitles: new Map() },
  }
}

describe("an uncertified product", () => {
  const packet = variant("Khô bổi", [
    { title: "Khô bổi", published: true, certifiable: certified, recall: null },
  ])

  it("is sold to the last day of its recognition and refused on the next, with that day", () => {
    expect(() => refuseUncertified([packet], parseDay("2026-12-31"))).not.toThrow()
    expect(() => refuseUncertified([packet], parseDay("2027-01-01"))).toThrow(
      expect.objectContaining({ code: "ocop_not_certified", message: expect.stringContaining("31/12/2026") }),
    )
  })

  it.each([
    ["the registry does not know it", null],
    ["it is only a candidate", { ...certified, recognitions: [] }],
    ["it is alcohol", { ...certified, alcohol: true }],
    ["no source names its producer", { ...certified, producer: null }],
    ["it is a service", { ...certified, group: "tourism" as const }],
  ])("is refused when %s", (_, certifiable) => {
    const other = variant("Món khác", [{ title: "Món khác", published: true, certifiable, recall: null }])
    expect(() => refuseUncertified([packet, other], parseDay("2026-11-21"))).toThrow("«Món khác»")
  })

  it("bars the gift box it lies in, and is named with it", () => {
    const box = variant("Hộp quà", [
      ...packet.goods,
      { title: "Rượu", published: true, certifiable: { ...certified, alcohol: true }, recall: null },
    ])
    expect(() => refuseUncertified([box], parseDay("2026-11-21"))).toThrow("«Rượu» trong «Hộp quà»")
  })
})

describe("a product of which a lot is recalled", () => {
  const recall = {
    on: parseDay("2026-11-20"),
    reason: "Bao bì hở. Hãy trả lại nơi mua.",
    reasonEn: null,
    clearedOn: null,
  }
  const dried = { title: "Khô bổi", published: true, certifiable: certified, recall }

  it("is refused with the reason and the day, alone and in a gift box", () => {
    expect(() => refuseRecalled([variant("Khô bổi", [dried])])).toThrow(
      expect.objectContaining({
        code: "ocop_recalled",
        message:
          "«Khô bổi» đang bị thu hồi từ ngày 20/11/2026: Bao bì hở. Hãy trả lại nơi mua. Hãy bỏ «Khô bổi» khỏi giỏ hàng.",
      }),
    )
    const other = { ...dried, title: "Muối", recall: null }
    expect(() => refuseRecalled([variant("Hộp quà", [other, dried])])).toThrow("«Khô bổi» trong «Hộp quà»")
  })

  it("does not stop the sale of others", () => {
    expect(() => refuseRecalled([variant("Muối", [{ ...dried, title: "Muối", recall: null }])])).not.toThrow()
  })
})

describe("a made-up price", () => {
  const packet = variant("Khô bổi", [], true)

  it("is refused in a live shop only", () => {
    expect(() => refuseDemonstration([packet], "demonstration")).not.toThrow()
    expect(() => refuseDemonstration([packet], "live")).toThrow(
      expect.objectContaining({
        code: "ocop_demonstration_refused",
        message: expect.stringContaining("«Khô bổi»"),
      }),
    )
  })
})

describe("a product that staff withdrew", () => {
  const withdrawn = variant("Khô bổi", [
    { title: "Khô bổi", published: false, certifiable: certified, recall: null },
  ])
  const line = { variantId: withdrawn.id, title: "Khô bổi" }

  it.each([
    ["is a draft again", [withdrawn]],
    ["was deleted", []],
  ])("is refused when it %s", (_, variants) => {
    expect(() => refuseWithdrawn([line], variants)).toThrow(
      expect.objectContaining({ code: "ocop_withdrawn", message: expect.stringContaining("«Khô bổi»") }),
    )
  })
})
