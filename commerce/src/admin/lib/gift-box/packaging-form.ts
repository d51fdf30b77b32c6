import { slugify } from "../../../../domain/fold"
import type { PackagingItem } from "../../../../domain/gift-box/gift-box"
import type { Problem } from "../form"
import { BOX_MISSING } from "../words/gift-box"
import { CAMPAIGN_MISSING, PACKAGING } from "../words/campaign"
import { readCount, readVnd, typedVnd } from "./numbers"

export interface PackagingState {
  name: string
  nameEn: string
  handle: string
  cost: string
  weightGrams: string
  holdsGrams: string
  length: string
  width: string
  height: string
  demonstration: boolean
}

export const EMPTY_PACKAGING: PackagingState = {
  name: "",
  nameEn: "",
  handle: "",
  cost: "",
  weightGrams: "",
  holdsGrams: "",
  length: "",
  width: "",
  height: "",
  demonstration: false,
}

const COUNTS = ["weightGrams", "holdsGrams", "length", "width", "height"] as const

export function toPackagingState(item: PackagingItem): PackagingState {
  return {
    ...item,
    cost: typedVnd(item.cost),
    weightGrams: String(item.weightGrams),
    holdsGrams: String(item.holdsGrams),
    length: String(item.inner.length),
    width: String(item.inner.width),
    height: String(item.inner.height),
  }
}

/** Null while a number is missing or unreadable. */
export function toPackaging(state: PackagingState): PackagingItem | null {
  const cost = readVnd(state.cost)
  const [weightGrams, holdsGrams, length, width, height] = COUNTS.map((field) => readCount(state[field]))
  if (cost == null || !weightGrams || !holdsGrams || !length || !width || !height) return null
  return {
    handle: handleOf(state),
    name: state.name.trim(),
    nameEn: state.nameEn.trim(),
    cost,
    weightGrams,
    holdsGrams,
    inner: { length, width, height },
    demonstration: state.demonstration,
  }
}

/** As typed, else from the name. */
export function handleOf({ handle, name }: { handle: string; name: string }): string {
  return handle.trim() === "" ? slugify(name) : handle.trim()
}

export function packagingProblems(state: PackagingState): Problem[] {
  const problems: Problem[] = []
  const add = (field: keyof PackagingState, message: string) =>
    problems.push({ field, message, isMissing: state[field] === "" })
  if (state.name.trim() === "") add("name", BOX_MISSING.name)
  if (state.nameEn.trim() === "") add("nameEn", BOX_MISSING.nameEn)
  const handle = handleOf(state)
  if (handle !== "" && handle !== slugify(handle)) add("handle", CAMPAIGN_MISSING.handle)
  if (readVnd(state.cost) == null) add("cost", PACKAGING.cost)
  for (const field of COUNTS) if (!readCount(state[field])) add(field, PACKAGING.number)
  return problems
}
