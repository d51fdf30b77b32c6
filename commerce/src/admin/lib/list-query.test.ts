import { describe, expect, it } from "vitest"

import { RECORD_STATUSES, type RecordStatus } from "../../../domain/certification"
import { dueWithin, toListQuery, withChange } from "./list-query"
import { importTemplateAddress } from "./template"

describe("the list's address", () => {
  it("asks for what it names", () => {
    const address = new URLSearchParams("q=mắm&status=holding&group=food&stars=4&due=90&page=3")
    expect(toListQuery(address)).toEqual({
      q: "mắm",
      status: "holding",
      group: "food",
      stars: 4,
      due: 90,
      limit: 50,
      offset: 100,
    })
  })

  it("leaves out what it does not name rightly", () => {
    expect(toListQuery(new URLSearchParams("status=x&group=y&stars=2&due=10&page=-4"))).toEqual({
      q: "",
      status: null,
      group: null,
      stars: null,
      due: null,
      limit: 50,
      offset: 0,
    })
  })

  it("goes back to the first page with every change but that of the page", () => {
    const address = new URLSearchParams("q=tôm&page=3")
    expect(withChange(address, "stars", "4").toString()).toBe(new URLSearchParams("q=tôm&stars=4").toString())
    expect(withChange(address, "q", "").toString()).toBe("")
    expect(withChange(address, "page", "4").get("q")).toBe("tôm")
  })
})

describe("dueWithin", () => {
  it("counts the nearer stretches too", () => {
    const none = Object.fromEntries(RECORD_STATUSES.map((status) => [status, 0])) as Record<
      RecordStatus,
      number
    >
    const totals = { ...none, holding: 100, "ends-within-30": 1, "ends-within-90": 2, "ends-within-180": 4 }
    expect([30, 90, 180].map((days) => dueWithin(days as 30 | 90 | 180, totals))).toEqual([1, 3, 7])
  })
})

describe("the template of an import", () => {
  it("opens as UTF-8 in Excel and holds the head line alone", () => {
    const text = decodeURIComponent(importTemplateAddress().replace(/^[^,]*,/, ""))
    expect(text.startsWith("\uFEFFMã sản phẩm,Tên sản phẩm,Chủ thể,Số sao")).toBe(true)
    expect(text.trimEnd().split("\r\n")).toHaveLength(1)
  })
})
