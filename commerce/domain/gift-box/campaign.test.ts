import { describe, expect, test } from "vitest"
import { campaignOf } from "../__tests__/gift-box"
import { addDays, parseDay } from "../day"
import { campaignFaults, daysLeft, lastOrderOn, zoneOf } from "./campaign"

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

test("the sale is over after the last order of the zone that can order longest", () => {
  expect(lastOrderOn(campaignOf())).toBe("2027-01-30")
})
