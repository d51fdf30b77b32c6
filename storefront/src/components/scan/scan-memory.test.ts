import { describe, expect, it } from "vitest"
import { addDays, parseDay } from "#domain/day"
import { createScanMemory, type Scan } from "./scan-memory"

const TODAY = parseDay("2026-11-21")
const NOON = Date.UTC(2026, 10, 21, 5)
const MINUTE = 60_000

function scanOf(code: string, day = TODAY): Scan {
  return { code, salesPoint: null, day }
}

function device(left?: string) {
  const kept = new Map(left === undefined ? [] : [["camau-scans", left]])
  return createScanMemory({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  })
}

describe("what a device has yet to tell", () => {
  it("is told once, in the order it was scanned", () => {
    const memory = device()
    memory.note(scanOf("a"), NOON)
    memory.note(scanOf("b"), NOON + MINUTE)
    expect(memory.take(TODAY).map(({ code }) => code)).toEqual(["a", "b"])
    expect(memory.take(TODAY)).toEqual([])
  })

  it("has a page once in half an hour", () => {
    const memory = device()
    for (const minutes of [0, 10, 29]) memory.note(scanOf("a"), NOON + minutes * MINUTE)
    expect(memory.take(TODAY)).toHaveLength(1)
    memory.note(scanOf("a"), NOON + 30 * MINUTE)
    expect(memory.take(TODAY)).toHaveLength(1)
  })

  it("is not stopped by a clock that was set back", () => {
    const memory = device()
    memory.note(scanOf("a"), NOON)
    memory.note(scanOf("a"), NOON - 60 * MINUTE)
    expect(memory.take(TODAY)).toHaveLength(2)
  })

  it("comes back before what was scanned meanwhile", () => {
    const memory = device()
    memory.note(scanOf("a"), NOON)
    const taken = memory.take(TODAY)
    memory.note(scanOf("b"), NOON)
    memory.giveBack(taken)
    expect(memory.take(TODAY).map(({ code }) => code)).toEqual(["a", "b"])
  })

  it("is no more than forty, and nothing of more than thirty days ago", () => {
    const memory = device()
    memory.note(scanOf("old", addDays(TODAY, -31)), NOON)
    memory.note(scanOf("kept", addDays(TODAY, -30)), NOON)
    expect(memory.take(TODAY).map(({ code }) => code)).toEqual(["kept"])
    for (let one = 0; one < 50; one += 1) memory.note(scanOf(`c${one}`), NOON)
    expect(memory.take(TODAY)).toHaveLength(40)
  })

  it.each(["{", "null", "[]", '{"waiting":1}'])("begins anew where it finds %s", (left) => {
    const memory = device(left)
    memory.note(scanOf("a"), NOON)
    expect(memory.take(TODAY)).toHaveLength(1)
  })
})
