import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  endsOn,
  GROUPS,
  holdsOn,
  isPublished,
  issuedOn,
  standingOn,
  STARS,
  type Certifiable,
} from "./certification"
import { addDays, addMonths, parseDay } from "./day"
import { recognitionOf as recognition } from "./__tests__/recognition"

function product(changes: Partial<Certifiable> = {}): Certifiable {
  return {
    group: "food",
    alcohol: false,
    producer: "htx-song-dam",
    recognitions: [recognition()],
    ...changes,
  }
}

const today = parseDay("2026-11-21")

describe("a recognition", () => {
  test.each([
    ["2024", "year", "2024-01-01", "2027-01-01"],
    ["2025-01", "quarter", "2025-01-01", "2028-01-01"],
    ["2024-05", "month", "2024-05-01", "2027-05-01"],
    ["2024-02-29", "day", "2024-02-29", "2027-02-28"],
    ["2023-08-31", "day", "2023-08-31", "2026-08-31"],
  ] as const)("dated %s (%s) is issued on %s and ends on %s", (recognisedOn, precision, issued, ends) => {
    const given = recognition({ recognisedOn, precision })
    expect(issuedOn(given)).toBe(issued)
    expect(endsOn(given)).toBe(ends)
  })

  test.each([
    ["2023-12-31", false],
    ["2024-01-01", true],
    ["2026-11-21", true],
    ["2026-12-31", true],
    ["2027-01-01", false],
  ])("of January 2024 on %s: holds %s", (day, holds) => {
    expect(holdsOn(recognition(), parseDay(day))).toBe(holds)
  })

  test.each([
    ["2024-04", "2024-03-31", "2024-04-01"],
    ["2024-04-15", "2024-04-14", "2024-04-15"],
    ["2025", "2024-12-31", "2025-01-01"],
  ])("withdrawn %s holds last on %s and not on %s", (withdrawnOn, last, first) => {
    const withdrawn = recognition({ withdrawnOn, withdrawalReason: "ngừng sản xuất" })
    expect(holdsOn(withdrawn, parseDay(last))).toBe(true)
    expect(holdsOn(withdrawn, parseDay(first))).toBe(false)
  })

  test("is not made longer by a withdrawal after its term", () => {
    expect(endsOn(recognition({ withdrawnOn: "2028-01" }))).toBe("2027-01-01")
  })
})

describe("a product", () => {
  test.each([
    ["holding, with a producer", {}, "for-sale", "holding"],
    ["of a producer that no source names", { producer: null }, "shown", "producer-unnamed"],
    ["that is a service", { group: "tourism" }, "shown", "service"],
    ["that is a service without producer", { group: "tourism", producer: null }, "shown", "service"],
    ["that is a drink", { group: "beverage" }, "for-sale", "holding"],
    ["that is a craft", { group: "handicraft" }, "for-sale", "holding"],
    ["with alcohol", { group: "beverage", alcohol: true }, "hidden", "alcohol"],
    ["of a group that is not sold here", { group: "herbal" }, "hidden", "group"],
    ["that is a living ornament", { group: "ornamental" }, "hidden", "group"],
    ["that was only a candidate", { recognitions: [] }, "hidden", "candidate"],
    [
      "recognised later",
      { recognitions: [recognition({ recognisedOn: "2027", precision: "year" })] },
      "hidden",
      "not-yet",
    ],
    [
      "whose term is over",
      { recognitions: [recognition({ recognisedOn: "2021", precision: "year" })] },
      "lapsed",
      "ended",
    ],
    [
      "that was withdrawn",
      { recognitions: [recognition({ withdrawnOn: "2024-04" })] },
      "lapsed",
      "withdrawn",
    ],
    [
      "whose term, counted from the earliest day, ends before its withdrawal",
      { recognitions: [recognition({ recognisedOn: "2021", precision: "year", withdrawnOn: "2024-04" })] },
      "lapsed",
      "withdrawn",
    ],
  ] as [string, Partial<Certifiable>, string, string][])(
    "%s stands %3$s: %4$s",
    (_, changes, state, reason) => {
      expect(standingOn(product(changes), today)).toMatchObject({ state, reason })
    },
  )

  test("whose withdrawal lies after the term has ended, not been withdrawn, between the two", () => {
    const late = product({ recognitions: [recognition({ withdrawnOn: "2027-06" })] })
    expect(standingOn(late, parseDay("2027-03-01"))).toMatchObject({ state: "lapsed", reason: "ended" })
    expect(standingOn(late, parseDay("2027-06-01"))).toMatchObject({ state: "lapsed", reason: "withdrawn" })
  })

  test("rests on its most stars, and among these on the one that lasts longest", () => {
    const older = recognition({ stars: 4, recognisedOn: "2024", precision: "year" })
    const newer = recognition({ stars: 4, recognisedOn: "2025-01", precision: "quarter" })
    const fewer = recognition({ stars: 3, recognisedOn: "2026", precision: "year" })
    for (const recognitions of [
      [older, newer, fewer],
      [fewer, newer, older],
      [newer, fewer, older],
    ]) {
      const standing = standingOn(product({ recognitions }), today)
      expect(standing).toMatchObject({ state: "for-sale", recognition: newer, lastDay: "2027-12-31" })
    }
  })

  test("falls back to fewer stars when the better recognition ends first", () => {
    const four = recognition({ stars: 4, recognisedOn: "2024", precision: "year" })
    const three = recognition({ stars: 3, recognisedOn: "2026", precision: "year" })
    const both = product({ recognitions: [three, four] })
    expect(standingOn(both, parseDay("2026-12-31"))).toMatchObject({ recognition: four })
    expect(standingOn(both, parseDay("2027-01-01"))).toMatchObject({ state: "for-sale", recognition: three })
  })

  test("that has lapsed tells of the recognition that ended last", () => {
    const first = recognition({ stars: 4, recognisedOn: "2020", precision: "year" })
    const second = recognition({ stars: 3, recognisedOn: "2022-01", precision: "month" })
    const standing = standingOn(product({ recognitions: [second, first] }), today)
    expect(standing).toMatchObject({ state: "lapsed", recognition: second, lastDay: "2024-12-31" })
  })
})

const days = fc
  .date({ min: new Date("2018-01-01"), max: new Date("2034-12-31"), noInvalidDate: true })
  .map((date) => parseDay(date.toISOString().slice(0, 10)))

const written = fc.oneof(
  days.map((day) => ({ recognisedOn: day as string, precision: "day" as const })),
  days.map((day) => ({ recognisedOn: day.slice(0, 7), precision: "month" as const })),
  days.map((day) => ({ recognisedOn: day.slice(0, 4), precision: "year" as const })),
  fc
    .tuple(fc.integer({ min: 2018, max: 2034 }), fc.constantFrom("01", "04", "07", "10"))
    .map(([year, month]) => ({ recognisedOn: `${year}-${month}`, precision: "quarter" as const })),
)

const recognitions = fc
  .tuple(written, fc.constantFrom(...STARS), fc.option(days, { nil: null }))
  .map(([date, stars, withdrawnOn]) => recognition({ ...date, stars, withdrawnOn }))

const products = fc.record({
  group: fc.constantFrom(...GROUPS),
  alcohol: fc.boolean(),
  producer: fc.constantFrom(null, "htx-song-dam"),
  recognitions: fc.array(recognitions, { maxLength: 4 }),
})

describe("whatever the dates", () => {
  test("a recognition never holds before its earliest day nor from the 36th month on", () => {
    fc.assert(
      fc.property(recognitions, fc.integer({ min: 1, max: 5000 }), (given, distance) => {
        expect(holdsOn(given, addDays(issuedOn(given), -distance))).toBe(false)
        expect(holdsOn(given, addDays(addMonths(issuedOn(given), 36), distance - 1))).toBe(false)
      }),
    )
  })

  test("a recognition that is not withdrawn holds on every day of its 36 months", () => {
    fc.assert(
      fc.property(recognitions, fc.integer({ min: 0, max: 1094 }), (given, distance) => {
        expect(holdsOn({ ...given, withdrawnOn: null }, addDays(issuedOn(given), distance))).toBe(true)
      }),
    )
  })

  test("a withdrawal ends it at once and for good", () => {
    fc.assert(
      fc.property(recognitions, days, fc.nat(5000), (given, withdrawnOn, distance) => {
        expect(holdsOn({ ...given, withdrawnOn }, addDays(withdrawnOn, distance))).toBe(false)
      }),
    )
  })

  test("a further recognition never hides a published product nor takes a star from it", () => {
    fc.assert(
      fc.property(products, recognitions, days, (given, further, day) => {
        const before = standingOn(given, day)
        fc.pre(isPublished(before))
        const after = standingOn({ ...given, recognitions: [...given.recognitions, further] }, day)
        expect(after.state).toBe(before.state)
        expect(isPublished(after) && after.recognition.stars >= before.recognition.stars).toBe(true)
      }),
    )
  })

  test("the order in which recognitions are listed changes nothing a visitor sees", () => {
    fc.assert(
      fc.property(products, days, (given, day) => {
        const forwards = standingOn(given, day)
        const backwards = standingOn({ ...given, recognitions: given.recognitions.toReversed() }, day)
        expect(visible(backwards)).toEqual(visible(forwards))
      }),
    )
  })

  test("what is published holds on that day, is no alcohol, and is sold only with a producer", () => {
    fc.assert(
      fc.property(products, days, (given, day) => {
        const standing = standingOn(given, day)
        fc.pre(isPublished(standing))
        expect(holdsOn(standing.recognition, day)).toBe(true)
        expect(standing.lastDay >= day).toBe(true)
        expect(holdsOn(standing.recognition, addDays(standing.lastDay, 1))).toBe(false)
        expect(given.alcohol).toBe(false)
        if (standing.state === "for-sale") expect(given.producer).not.toBeNull()
      }),
    )
  })

  test("once shown to the public, an address stays for good", () => {
    fc.assert(
      fc.property(products, days, fc.nat(5000), (given, day, distance) => {
        fc.pre(standingOn(given, day).state !== "hidden")
        expect(standingOn(given, addDays(day, distance)).state).not.toBe("hidden")
      }),
    )
  })
})

/** Two recognitions may tie in stars and end; which of them is told of is all the same. */
function visible(standing: ReturnType<typeof standingOn>): unknown {
  if (standing.state === "hidden") return standing
  const stars = isPublished(standing) ? standing.recognition.stars : null
  return { state: standing.state, stars, lastDay: standing.lastDay }
}
