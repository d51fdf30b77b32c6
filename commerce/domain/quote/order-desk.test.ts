import fc from "fast-check"
import { expect, it } from "vitest"

import { addDays, parseDay, type Day } from "../day"
import { dueBy, exposed, shortfall, type Dated } from "./capacity"
import { allot, unserved, type OpenNeed } from "./promises"

const ON = parseDay("2026-11-21")
const LAST = 6

interface Quote {
  key: string
  needs: Dated[]
  reserved: number
  delivered: number
}

/** One product as the desk keeps it: the acts are those of `commerce/src/quote`, without a database. */
class Desk {
  stocked = 20
  inCarts = 0
  declared: { pieces: number; received: number; by: Day }[] = []
  quotes: Quote[] = []
  private last = 0

  get reserved(): number {
    return this.inCarts + this.quotes.reduce((sum, { reserved }) => sum + reserved, 0)
  }
  get free(): number {
    return this.stocked - this.reserved
  }
  get coming(): Dated[] {
    return this.declared.map(({ pieces, received, by }) => ({ by, pieces: pieces - received }))
  }
  get open(): OpenNeed[] {
    return this.quotes.flatMap(({ key, needs, reserved, delivered }) =>
      unserved(needs, reserved + delivered).map((need) => ({ ...need, key })),
    )
  }

  accept(needs: Dated[]): void {
    if (shortfall({ free: this.free, coming: this.coming, promised: this.open }, needs, ON)) return
    this.quotes.push({ key: String(this.last++), needs, reserved: 0, delivered: 0 })
    this.reserve()
  }
  receive(index: number, pieces: number): void {
    const declared = this.declared[index % Math.max(1, this.declared.length)]
    if (!declared) return
    const arrived = Math.min(pieces, declared.pieces - declared.received)
    declared.received += arrived
    this.stocked += arrived
    this.reserve()
  }
  lower(index: number, pieces: number): void {
    const at = index % Math.max(1, this.declared.length)
    const declared = this.declared[at]
    if (!declared || pieces < declared.received) return
    const after = this.coming.map((one, place) =>
      place === at ? { ...one, pieces: pieces - declared.received } : one,
    )
    if (exposed(this.open, this.coming, after, ON) === null) declared.pieces = pieces
  }
  deliver(index: number, pieces: number): void {
    const quote = this.quotes[index % Math.max(1, this.quotes.length)]
    if (!quote) return
    const leaving = Math.min(pieces, quote.reserved)
    quote.reserved -= leaving
    quote.delivered += leaving
    this.stocked -= leaving
  }
  cancel(index: number): void {
    this.quotes.splice(index % Math.max(1, this.quotes.length), 1)
    this.reserve()
  }
  buy(pieces: number): void {
    if (pieces <= this.free) this.inCarts += pieces
  }

  private reserve(): void {
    for (const [key, pieces] of allot(this.open, this.free)) {
      const quote = this.quotes.find((one) => one.key === key)
      if (quote) quote.reserved += pieces
    }
  }
}

const pieces = fc.integer({ min: 1, max: 30 })
const by = fc.integer({ min: 0, max: LAST }).map((offset) => addDays(ON, offset))
const commands = fc.commands<Desk, Desk>(
  [
    fc
      .array(fc.record({ by, pieces }), { minLength: 1, maxLength: 3 })
      .map((needs) => command(`accept ${JSON.stringify(needs)}`, (desk) => desk.accept(needs))),
    fc
      .record({ by, pieces })
      .map((declared) =>
        command(`declare ${JSON.stringify(declared)}`, (desk) =>
          desk.declared.push({ ...declared, received: 0 }),
        ),
      ),
    fc.tuple(fc.nat(9), pieces).map(([at, n]) => command(`receive ${n}`, (desk) => desk.receive(at, n))),
    fc.tuple(fc.nat(9), pieces).map(([at, n]) => command(`lower to ${n}`, (desk) => desk.lower(at, n))),
    fc.tuple(fc.nat(9), pieces).map(([at, n]) => command(`deliver ${n}`, (desk) => desk.deliver(at, n))),
    fc.nat(9).map((at) => command(`cancel ${at}`, (desk) => desk.cancel(at))),
    pieces.map((n) => command(`a cart buys ${n}`, (desk) => desk.buy(n))),
  ],
  { maxCommands: 60, size: "max" },
)

function command(name: string, act: (desk: Desk) => unknown): fc.Command<Desk, Desk> {
  return {
    check: () => true,
    run: (_, desk) => {
      act(desk)
      judge(desk)
    },
    toString: () => name,
  }
}

function judge(desk: Desk): void {
  expect(desk.reserved).toBeLessThanOrEqual(desk.stocked)
  for (let offset = 0; offset <= LAST; offset++) {
    const day = addDays(ON, offset)
    // Not counting what lies free: a cart may take that.
    expect(dueBy(desk.open, day)).toBeLessThanOrEqual(dueBy(desk.coming, day))
  }
}

it("never promises what does not come, whatever is sold, lowered, delivered or cancelled in between", () => {
  fc.assert(
    fc.property(commands, (acts) => {
      fc.modelRun(() => ({ model: new Desk(), real: new Desk() }), acts)
    }),
    { numRuns: 300 },
  )
})

it("keeps every promise once the producers keep theirs, though carts buy all that lies free", () => {
  fc.assert(
    fc.property(commands, (acts) => {
      const desk = new Desk()
      fc.modelRun(() => ({ model: desk, real: desk }), acts)
      for (let offset = 0; offset <= LAST; offset++) {
        const day = addDays(ON, offset)
        desk.buy(desk.free)
        desk.declared.forEach((declared, index) => {
          if (declared.by === day) desk.receive(index, declared.pieces)
        })
        expect(dueBy(desk.open, day)).toBe(0)
      }
    }),
    { numRuns: 100 },
  )
})
