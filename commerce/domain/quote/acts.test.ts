import { expect, it } from "vitest"

import { offeredOf } from "../__tests__/quote"
import { parseDay } from "../day"
import { toVnd } from "../vnd"
import { checkDelivery } from "./delivery-checks"
import { formatDeliveryNumber, formatQuoteNumber } from "./numbers"
import { checkPayment } from "./payment-checks"
import { QUOTE_STATES } from "./quote"
import { refusalOf, type QuoteAct } from "./states"
import { isExpired, openOf, totalOf } from "./totals"

const ON = parseDay("2026-12-20")

it("numbers quotes and their delivery notes", () => {
  expect(formatQuoteNumber(2026, 1)).toBe("BG-2026-0001")
  expect(formatQuoteNumber(2027, 12_345)).toBe("BG-2027-12345")
  expect(formatDeliveryNumber("BG-2026-0001", 2)).toBe("PG-2026-0001-2")
})

it("sums goods and delivery", () => {
  expect(totalOf(offeredOf())).toBe(300 * 450_000 + 20 * 200_000 + 1_500_000)
})

it.each<[QuoteAct, string[]]>([
  ["offer", ["requested", "quoted", "declined"]],
  ["accept", ["quoted"]],
  ["decline", ["quoted"]],
  ["pay", ["accepted"]],
  ["deliver", ["paid"]],
  ["cancel", ["requested", "quoted", "accepted", "paid"]],
])("lets %s begin from %j alone", (act, states) => {
  expect(QUOTE_STATES.filter((state) => refusalOf(state, act) === null)).toEqual(states)
})

it("calls a quote expired from the day after its last one, until it is answered", () => {
  const offered = offeredOf({ validUntil: ON })
  expect(isExpired({ state: "quoted", offered }, ON)).toBe(false)
  expect(isExpired({ state: "quoted", offered }, parseDay("2026-12-21"))).toBe(true)
  expect(isExpired({ state: "accepted", offered }, parseDay("2026-12-21"))).toBe(false)
})

const READY = [{ boxHandle: "hop-a", quantity: 150 }]
const some = (quantity: number, place = "Cà Mau") => [{ boxHandle: "hop-a", quantity, place }]

it("leaves open what has not gone out", () => {
  expect(openOf(offeredOf().lines, [{ lines: some(300) }])).toEqual([{ boxHandle: "hop-b", quantity: 20 }])
})

it.each<[string, ReturnType<typeof some>, string | null]>([
  ["what lies reserved", some(150), null],
  ["more than lies reserved", some(151), "lines"],
  ["another place", some(1, "Bạc Liêu"), "lines"],
  ["nothing", [], "lines"],
  ["half a box", some(0.5), "lines"],
  ["the same line twice over what is ready", [...some(100), ...some(100)], "lines"],
])("judges a delivery of %s", (_, lines, field) => {
  const faults = checkDelivery({ on: ON, lines }, offeredOf(), [], READY, ON)
  expect(faults.map((fault) => fault.field)).toEqual(field === null ? [] : [field])
})

it("delivers no more to a place than was agreed, and not tomorrow", () => {
  const before = [{ lines: some(250) }]
  const faults = checkDelivery(
    { on: parseDay("2026-12-21"), lines: some(51) },
    offeredOf(),
    before,
    READY,
    ON,
  )
  expect(faults.map(({ field }) => field)).toEqual(["on", "lines"])
})

it("files a transfer of the bank's statement once", () => {
  const payment = { amount: toVnd(1), on: ON, reference: "FT26" }
  expect(checkPayment(payment, [], ON)).toEqual([])
  expect(checkPayment(payment, [{ reference: "FT26" }], ON).map(({ field }) => field)).toEqual(["reference"])
  const wrong = { amount: toVnd(0), on: parseDay("2026-12-21"), reference: " " }
  expect(checkPayment(wrong, [], ON).map(({ field }) => field)).toEqual(["reference", "amount", "on"])
})
