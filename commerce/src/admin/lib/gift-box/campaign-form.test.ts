import { describe, expect, it } from "vitest"

import { campaignOf } from "../../../../domain/__tests__/gift-box"
import { campaignFaults } from "../../../../domain/gift-box/campaign"
import { parseDay } from "../../../../domain/day"
import {
  campaignProblems,
  EMPTY_CAMPAIGN,
  marksOf,
  toCampaign,
  toCampaignState,
  withTet,
} from "./campaign-form"

const ITEM = { ...campaignOf(), demonstration: true }
const STATE = toCampaignState(ITEM)

describe("a campaign's form", () => {
  it("says the same as the campaign it was filled from", () => {
    expect(toCampaign(STATE)).toEqual(ITEM)
    expect(campaignProblems(STATE)).toEqual([])
  })

  it("says the shared rules' own sentences while it is typed", () => {
    const late = { ...STATE, deliversUntil: "07/02/2027" }
    const campaign = toCampaign(late)
    const faults = campaign ? campaignFaults(campaign) : []
    expect(faults.length).toBeGreaterThan(0)
    expect(campaignProblems(late).map(({ field, message }) => ({ field, message }))).toEqual(faults)
  })

  it.each([
    [{ opensOn: "31/02/2027" }, "opensOn", false],
    [{ opensOn: "" }, "opensOn", true],
    [{ producers: "hai" }, "producers", false],
    [{ handle: "Tết 2027" }, "handle", false],
    [{ zones: [{ name: "", nameEn: "x", provinces: [], lastOrderOn: "25/01/2027" }] }, "zone-0-name", true],
    [{ zones: [{ name: "x", nameEn: "x", provinces: [], lastOrderOn: "mai" }] }, "zone-0-lastOrderOn", false],
  ])("is not sent with %o", (changes, field, isMissing) => {
    expect(campaignProblems({ ...STATE, ...changes })).toMatchObject([{ field, isMissing }])
  })

  it("is never read as a campaign while a day is missing", () => {
    expect(toCampaign({ ...STATE, feastOn: "" })).toBeNull()
    const [zone] = STATE.zones
    expect(zone && toCampaign({ ...STATE, zones: [{ ...zone, lastOrderOn: "" }] })).toBeNull()
  })

  it("takes its feast, name and handle from the Tết that was chosen, and no name that was typed", () => {
    const tet = { feastOn: parseDay("2030-02-02"), name: "Canh Tuất" }
    expect(withTet(EMPTY_CAMPAIGN, tet)).toEqual({
      feastOn: "02/02/2030",
      name: "Tết Canh Tuất 2030",
      nameEn: "Tết 2030",
      handle: "tet-2030",
    })
    expect(withTet({ ...EMPTY_CAMPAIGN, name: "Quà Tết", nameEn: "Gifts", handle: "qua" }, tet)).toEqual({
      feastOn: "02/02/2030",
    })
  })
})

describe("the days of a campaign", () => {
  it("are in their order, from the opening to how long everything must keep", () => {
    const marks = marksOf(campaignOf())
    expect(marks.map(({ from }) => from)).toEqual([...marks.map(({ from }) => from)].sort())
    expect(marks[0]?.label).toBe("Mở bán")
    expect(marks.at(-1)).toMatchObject({ from: "2027-02-21", until: "2027-02-21" })
    expect(marks.find(({ label }) => label === "Giao hàng")).toMatchObject({
      from: "2026-12-20",
      until: "2027-02-03",
    })
  })
})
