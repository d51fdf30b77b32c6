import { describe, expect, test } from "vitest"
import { campaignOf } from "../__tests__/gift-box"
import { addDays, parseDay } from "../day"
import { campaignFaults, campaignsToTell, daysLeft, lastOrderOn, zoneOf } from "./campaign"

const [near, rest] = campaignOf().zones

test("dates in order have no fault", () => {
  expect(campaignFaults(campaignOf())).toEqual([])
})

describe("refused", () => {
  test.each([
    ["delivery on the feast", { deliversUntil: parseDay("2027-02-06") }, "deliversUntil"],
    ["first delivery after the last", { deliversFrom: parseDay("2027-02-04") }, "deliversFrom"],
    ["dispatch after the last delivery", { lastDispatchOn: parseDay("2027-02-04") }, "lastDispatchOn"],
    ["opening after the last dispatch", { opensOn: parseDay("2027-02-01") }, "opensOn"],
    ["no zone for the rest", { zones: near ? [near] : [] }, "zones"],
    ["a province in two zones", { zones: near && rest ? [near, near, rest] : [] }, "zones"],
    ["an order after the last dispatch", { lastDispatchOn: parseDay("2027-01-26") }, "zones"],
    ["a life that ends before the feast", { keepsAfterFeast: -1 }, "keepsAfterFeast"],
  ])("%s", (_, changes, field) => {
    expect(campaignFaults(campaignOf(changes)).map((fault) => fault.field)).toContain(field)
  })
})

test("a province has its zone or that of the rest", () => {
  expect(zoneOf(campaignOf(), "96")?.name).toBe("Cà Mau")
  expect(zoneOf(campaignOf(), "01")?.name).toBe("các tỉnh còn lại")
})

test("days left count the last day, and nothing before the opening or after the end", () => {
  const campaign = campaignOf()
  const zone = zoneOf(campaign, "96")
  if (!zone) throw new Error("no zone")
  expect(daysLeft(campaign, zone, zone.lastOrderOn)).toBe(1)
  expect(daysLeft(campaign, zone, addDays(zone.lastOrderOn, 1))).toBe(0)
  expect(daysLeft(campaign, zone, addDays(campaign.opensOn, -1))).toBe(0)
  expect(daysLeft(campaign, zone, parseDay("2027-01-21"))).toBe(10)
})

describe("the sales to tell of", () => {
  const sale = (handle: string, opensOn: string, last: string, feastOn: string) =>
    campaignOf({
      handle,
      feastOn: parseDay(feastOn),
      opensOn: parseDay(opensOn),
      zones: [{ name: "mọi nơi", nameEn: "everywhere", provinces: [], lastOrderOn: parseDay(last) }],
    })
  const sales = [
    sale("new-year", "2026-11-01", "2026-12-28", "2027-01-01"),
    sale("tet-2028", "2027-11-15", "2028-01-20", "2028-01-26"),
    sale("tet-2027", "2026-11-15", "2027-01-30", "2027-02-06"),
  ]

  test.each([
    ["2026-11-01", ["new-year", "tet-2027", "tet-2028"]],
    ["2026-11-15", ["tet-2027", "new-year", "tet-2028"]],
    ["2026-12-29", ["tet-2027", "tet-2028"]],
    ["2027-01-30", ["tet-2027", "tet-2028"]],
    ["2027-01-31", ["tet-2028"]],
    ["2028-01-21", ["tet-2028"]],
  ])("on %s are %j", (day, handles) => {
    expect(campaignsToTell(sales, parseDay(day)).map(({ handle }) => handle)).toEqual(handles)
  })

  test("are none where there was never one", () => {
    expect(campaignsToTell([], parseDay("2026-10-01"))).toEqual([])
  })
})

test("orders end with the zone that is reached fastest", () => {
  expect(lastOrderOn(campaignOf())).toBe("2027-01-30")
})
