import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { Turnstile } from "./turnstile"

const PATIENT = { ms: 10_000, tooLong: () => new Error("too long") }

/** Lets whatever has become possible happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

/** A job that lasts until it is told to end. */
function job() {
  let end: () => void = () => undefined
  const over = new Promise<void>((resolve) => {
    end = resolve
  })
  return { run: () => over, end }
}

describe("who wants the same thing", () => {
  it("goes through one at a time, in the order of arrival", async () => {
    const turnstile = new Turnstile<number>(4)
    const events: string[] = []
    const visit = async (who: number) => {
      await turnstile.pass(
        who,
        ["shrimp"],
        async () => {
          events.push(`${who} in`)
          await settle()
          events.push(`${who} out`)
        },
        PATIENT,
      )
    }
    await Promise.all([1, 2, 3].map(visit))
    expect(events).toEqual(["1 in", "1 out", "2 in", "2 out", "3 in", "3 out"])
  })

  it("is told at once, wherever in the queue, when it is gone", async () => {
    const turnstile = new Turnstile<string>(4)
    const first = job()
    const inside = turnstile.pass("first", ["shrimp"], first.run, PATIENT)
    const second = turnstile.pass("second", ["fish", "shrimp"], () => Promise.resolve("bought"), PATIENT)
    const other = job()
    const elsewhere = turnstile.pass("third", ["rice"], other.run, PATIENT)
    expect(turnstile.waitingFor(["shrimp"])).toEqual(["second"])
    turnstile.turnAway(new Map([["second", new Error("gone")]]))
    await expect(second).rejects.toThrow("gone")
    expect(turnstile.waitingFor(["shrimp"])).toEqual([])
    first.end()
    other.end()
    await Promise.all([inside, elsewhere])
  })

  it("is let through after one whose purchase failed", async () => {
    const turnstile = new Turnstile<string>(4)
    const failed = turnstile.pass("a", ["shrimp"], () => Promise.reject(new Error("card refused")), PATIENT)
    const bought = turnstile.pass("b", ["shrimp"], () => Promise.resolve("bought"), PATIENT)
    await expect(failed).rejects.toThrow("card refused")
    expect(await bought).toBe("bought")
  })

  it("does not wait beyond its patience, and those behind it do not wait for it", async () => {
    const turnstile = new Turnstile<string>(4)
    const first = job()
    const inside = turnstile.pass("first", ["shrimp"], first.run, PATIENT)
    const second = turnstile.pass("second", ["shrimp", "fish"], first.run, { ...PATIENT, ms: 5 })
    const third = turnstile.pass("third", ["fish"], () => Promise.resolve("bought"), PATIENT)
    await expect(second).rejects.toThrow("too long")
    expect(await third).toBe("bought")
    first.end()
    await inside
  })
})

describe("who probably waits in vain", () => {
  const gone = new Map([["second", new Error("being bought")]])

  it("is told after a while", async () => {
    const turnstile = new Turnstile<string>(4)
    const first = job()
    const inside = turnstile.pass("first", ["shrimp"], first.run, PATIENT)
    const second = turnstile.pass("second", ["shrimp"], () => Promise.resolve("bought"), PATIENT)
    turnstile.discourage(["second"], gone, 5)
    await expect(second).rejects.toThrow("being bought")
    first.end()
    await inside
  })

  it("is told at once, and not let in, when it has waited for that long", async () => {
    const turnstile = new Turnstile<string>(4)
    const first = job()
    const inside = turnstile.pass("first", ["shrimp"], first.run, PATIENT)
    const second = turnstile.pass("second", ["shrimp"], () => Promise.resolve("bought"), PATIENT)
    turnstile.discourage(["second"], gone, 0)
    first.end()
    await expect(second).rejects.toThrow("being bought")
    await inside
  })

  it.each([
    ["its turn comes before", (turnstile: Turnstile<string>) => turnstile.discourage(["second"], gone, 20)],
    [
      "it is encouraged again",
      (turnstile: Turnstile<string>) => {
        turnstile.discourage(["second"], gone, 5)
        turnstile.discourage(["second"], new Map(), 5)
      },
    ],
  ])("buys when %s", async (_, discourage) => {
    const turnstile = new Turnstile<string>(4)
    const first = job()
    const inside = turnstile.pass("first", ["shrimp"], first.run, PATIENT)
    const second = turnstile.pass("second", ["shrimp"], () => Promise.resolve("bought"), PATIENT)
    discourage(turnstile)
    setTimeout(first.end, 10)
    expect(await second).toBe("bought")
    await inside
  })
})

it("lets one bring in others, who are inside with it under its keys", async () => {
  const turnstile = new Turnstile<string>(1)
  const events: string[] = []
  const note = (who: string, led: boolean) => {
    events.push(`${who}${led ? " led" : ""}`)
    return settle()
  }
  const leader = turnstile.pass(
    "leader",
    ["shrimp"],
    async () => {
      await settle()
      const brought = turnstile.bring(["friend", "nobody"])
      await note("leader", false)
      await brought
      events.push("leader out")
    },
    PATIENT,
  )
  const others = ["stranger", "friend"].map((who) =>
    turnstile.pass(who, ["shrimp"], (led) => note(who, led), PATIENT),
  )
  await Promise.all([leader, ...others])
  expect(events).toEqual(["leader", "friend led", "leader out", "stranger"])
})

it("lets no more in together than it may", async () => {
  const turnstile = new Turnstile<string>(2)
  const jobs = ["a", "b", "c"].map((key) => ({ key, ...job() }))
  let inside = 0
  const visits = jobs.map(({ key, run }) =>
    turnstile.pass(
      key,
      [key],
      async () => {
        inside += 1
        await run()
        inside -= 1
      },
      PATIENT,
    ),
  )
  await settle()
  expect(inside).toBe(2)
  for (const { end } of jobs) end()
  await Promise.all(visits)
})

it("whatever they want and however long they take: all get through, alone with what they want, none overtaken", async () => {
  const visitor = fc.record({
    keys: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 }),
    ticks: fc.integer({ min: 0, max: 3 }),
    fails: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(visitor, { maxLength: 20 }),
      fc.integer({ min: 1, max: 4 }),
      async (all, most) => {
        const turnstile = new Turnstile<number>(most)
        const held = new Set<string>()
        const begun: number[] = []
        await Promise.allSettled(
          all.map(({ keys, ticks, fails }, who) =>
            turnstile.pass(
              who,
              keys,
              async () => {
                begun.push(who)
                for (const key of keys) {
                  expect(held.has(key)).toBe(false)
                  held.add(key)
                }
                for (let tick = 0; tick < ticks; tick++) await Promise.resolve()
                for (const key of keys) held.delete(key)
                if (fails) throw new Error("failed")
              },
              PATIENT,
            ),
          ),
        )
        expect([...begun].sort((a, b) => a - b)).toEqual(all.map((_, who) => who))
        for (const [who, { keys }] of all.entries()) {
          const earlier = all
            .slice(0, who)
            .flatMap((other, at) => (other.keys.some((key) => keys.includes(key)) ? [at] : []))
          for (const other of earlier) expect(begun.indexOf(other)).toBeLessThan(begun.indexOf(who))
        }
      },
    ),
    { numRuns: 200 },
  )
})
