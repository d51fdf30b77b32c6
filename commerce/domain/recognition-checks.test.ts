import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { recognitionOf } from "./__tests__/recognition"
import { endsOn, holdsOn, inSuccession, issuedOn, statusOn, STARS, type Recognition } from "./certification"
import { addDays, latestDay, parseDay, type DayPrecision } from "./day"
import { contradictionsOf, levelOn, possibleLevels } from "./recognition-checks"

const TODAY = parseDay("2026-11-21")
const decision = {
  evidence: "decision",
  decisionNo: "15/QĐ-UBND",
  sourceUrl: "https://camau.gov.vn/15",
} as const
const fieldsOf = (record: Recognition, others: Recognition[] = []) =>
  contradictionsOf(record, others, TODAY).map(({ field }) => field)

describe("a record without contradiction", () => {
  test.each([
    ["from the press", {}],
    ["with its decision", decision],
    ["with the number of its decision, before the scan", { ...decision, sourceUrl: null }],
    ["with the least points of its stars", { score: 70 }],
    ["with 89,9 points for four stars", { score: 89.9 }],
    ["with 100 points for five stars", { stars: 5, level: "centre", score: 100 }],
    ["given three stars by the district of 2024", { stars: 3, level: "district" }],
    ["given three stars by the province of 2021", { stars: 3, recognisedOn: "2021-06", level: "province" }],
    [
      "dated by a year that spans a change of the law",
      { stars: 3, recognisedOn: "2025", precision: "year", level: "province" },
    ],
    ["with an earlier end printed in the decision", { expiresOn: parseDay("2026-06-30") }],
    ["withdrawn with its reason", { withdrawnOn: "2024-04", withdrawalReason: "ngừng sản xuất" }],
  ] as [string, Partial<Recognition>][])("%s is accepted", (_, changes) => {
    expect(contradictionsOf(recognitionOf(changes), [], TODAY)).toEqual([])
  })
})

describe("a contradiction is named by its field", () => {
  test.each([
    ["60 points for four stars", { score: 60 }, "score", "từ 70 đến dưới 90"],
    ["90 points for four stars", { score: 90 }, "score", "từ 70 đến dưới 90"],
    ["101 points for five stars", { stars: 5, level: "centre", score: 101 }, "score", "từ 90 đến 100"],
    ["five stars of the province", { stars: 5 }, "level", "Trung ương"],
    ["four stars of a district", { level: "district" }, "level", "cấp tỉnh"],
    ["three stars of the province of 2024", { stars: 3 }, "level", "cấp huyện"],
    [
      "three stars of a district after the districts",
      { stars: 3, recognisedOn: "2025-08", level: "district" },
      "level",
      "cấp tỉnh",
    ],
    [
      "an end before the issue",
      { expiresOn: parseDay("2023-12-31") },
      "expiresOn",
      "không sau ngày công nhận",
    ],
    ["an end after 36 months", { expiresOn: parseDay("2027-02-01") }, "expiresOn", "36 tháng"],
    [
      "a withdrawal before the issue",
      { withdrawnOn: "2023-12-31", withdrawalReason: "x" },
      "withdrawnOn",
      "trước ngày công nhận",
    ],
    [
      "a withdrawal after the term",
      { recognisedOn: "2021-01", withdrawnOn: "2025-05-01", withdrawalReason: "x" },
      "withdrawnOn",
      "tự hết hạn",
    ],
    [
      "a withdrawal in the future",
      { withdrawnOn: "2026-12-01", withdrawalReason: "x" },
      "withdrawnOn",
      "phía trước",
    ],
    [
      "a withdrawal without a reason",
      { withdrawnOn: "2024-04", withdrawalReason: " " },
      "withdrawalReason",
      "phải có lý do",
    ],
    ["a reason without a withdrawal", { withdrawalReason: "x" }, "withdrawnOn", "thiếu ngày thu hồi"],
    ["an issue in the future", { recognisedOn: "2026-12" }, "recognisedOn", "phía trước"],
    ["a date of another form", { recognisedOn: "2024-01-15" }, "recognisedOn", "tháng/năm"],
    [
      "a day that no calendar has",
      { recognisedOn: "2024-02-30", precision: "day" },
      "recognisedOn",
      "ngày/tháng/năm",
    ],
    ["a decision without its number", { evidence: "decision" }, "decisionNo", "số quyết định"],
    ["a press report without its address", { sourceUrl: null }, "sourceUrl", "địa chỉ bài báo"],
  ] as [string, Partial<Recognition>, string, string][])("%s", (_, changes, field, words) => {
    const [first] = contradictionsOf(recognitionOf(changes), [], TODAY)
    expect(first).toMatchObject({ field, message: expect.stringContaining(words) })
  })

  test("two that hold at once, saying which and what to do", () => {
    const other = recognitionOf({ slug: "tom-kho-2023", stars: 3, recognisedOn: "2023-06" })
    const [found] = contradictionsOf(recognitionOf(), [other], TODAY)
    expect(found?.message).toContain("3 sao từ 01/06/2023 đến hết 31/05/2026")
    expect(fieldsOf(recognitionOf(), [{ ...other, supersededOn: parseDay("2024-01-01") }])).toEqual([])
    expect(fieldsOf(recognitionOf(), [{ ...other, withdrawnOn: "2023-12", withdrawalReason: "x" }])).toEqual(
      [],
    )
  })
})

const days = fc
  .date({ min: new Date("2018-01-01"), max: new Date("2026-11-01"), noInvalidDate: true })
  .map((date) => parseDay(date.toISOString().slice(0, 10)))
const precisions = fc.constantFrom<DayPrecision>("day", "month", "year")
const WRITTEN = { day: 10, month: 7, quarter: 7, year: 4 }
const records = fc
  .record({ day: days, precision: precisions, stars: fc.constantFrom(...STARS), slug: fc.uuid() })
  .map(({ day, precision, stars, slug }) =>
    recognitionOf({ slug, stars, precision, level: null, recognisedOn: day.slice(0, WRITTEN[precision]) }),
  )

describe("whatever the records", () => {
  test("what passes the checks never holds together with another one", () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 5 }), days, (wanted, day) => {
        const register: Recognition[] = []
        for (const record of wanted) {
          if (contradictionsOf(record, register, TODAY).length === 0) register.push(record)
        }
        expect(register.filter((record) => holdsOn(record, day)).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test("in succession at most one holds where no two began on one day", () => {
    fc.assert(
      fc.property(fc.uniqueArray(records, { maxLength: 5, selector: issuedOn }), days, (given, day) => {
        expect(inSuccession(given).filter((record) => holdsOn(record, day)).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test("the level of every day of the written date is possible, and no other", () => {
    fc.assert(
      fc.property(records, fc.nat(400), (record, distance) => {
        const day = addDays(issuedOn(record), distance)
        fc.pre(day <= latestDay(record.recognisedOn, record.precision))
        expect(possibleLevels(record)).toContain(levelOn(record.stars, day))
      }),
    )
  })

  test("the status follows the calendar: it is due only while it holds, and over from its end on", () => {
    fc.assert(
      fc.property(records, fc.integer({ min: -400, max: 1600 }), (record, distance) => {
        const day = addDays(issuedOn(record), distance)
        const status = statusOn(record, day)
        expect(status === "holding" || status.startsWith("ends-within")).toBe(holdsOn(record, day))
        if (status.startsWith("ends-within-")) {
          expect(day >= addDays(endsOn(record), -Number(status.slice("ends-within-".length)))).toBe(true)
        }
      }),
    )
  })
})

test.each([
  ["2023-12-31", "not-yet"],
  ["2024-01-01", "holding"],
  ["2026-07-04", "holding"],
  ["2026-07-05", "ends-within-180"],
  ["2026-10-03", "ends-within-90"],
  ["2026-12-02", "ends-within-30"],
  ["2026-12-31", "ends-within-30"],
  ["2027-01-01", "ended"],
])("on %s a recognition of January 2024 is %s", (day, status) => {
  expect(statusOn(recognitionOf(), parseDay(day))).toBe(status)
})

test("a record tells what ended it", () => {
  const upgraded = recognitionOf({ supersededOn: parseDay("2025-03-01") })
  expect(statusOn(upgraded, parseDay("2025-03-01"))).toBe("superseded")
  const withdrawn = recognitionOf({ withdrawnOn: "2025-02", withdrawalReason: "x" })
  expect(statusOn(withdrawn, parseDay("2025-02-01"))).toBe("withdrawn")
})
