import type { Kept } from "../../../../domain/gift-box/box"
import type { PackingFacts } from "../../../../domain/gift-box/gift-box"
import type { Problem } from "../form"
import { PACKING } from "../words/gift-box"
import { readCount } from "./numbers"

export interface PackingState {
  weightGrams: string
  length: string
  width: string
  height: string
  kept: Kept | null
  shelfLifeDays: string
}

export function toPackingState({ weightGrams, size, kept, shelfLifeDays }: PackingFacts): PackingState {
  const typed = (number: number | undefined | null) => (number == null ? "" : String(number))
  return {
    weightGrams: typed(weightGrams),
    length: typed(size?.length),
    width: typed(size?.width),
    height: typed(size?.height),
    kept,
    shelfLifeDays: typed(shelfLifeDays),
  }
}

export function toPackingFacts(state: PackingState): PackingFacts {
  const [length, width, height] = [state.length, state.width, state.height].map(readCount)
  return {
    weightGrams: readCount(state.weightGrams) ?? null,
    size: length && width && height ? { length, width, height } : null,
    kept: state.kept,
    shelfLifeDays: readCount(state.shelfLifeDays) ?? null,
  }
}

const NUMBERS = ["weightGrams", "length", "width", "height", "shelfLifeDays"] as const
const SIDES = ["length", "width", "height"] as const

export function packingProblems(state: PackingState): Problem[] {
  const unreadable = NUMBERS.filter((field) => readCount(state[field]) === undefined).map((field) => ({
    field,
    message: PACKING.fault,
    isMissing: false,
  }))
  const missing = SIDES.filter((side) => readCount(state[side]) === null)
  const [first] = missing
  return missing.length === 0 || missing.length === SIDES.length || first === undefined
    ? unreadable
    : [...unreadable, { field: first, message: PACKING.sizeFault, isMissing: true }]
}
