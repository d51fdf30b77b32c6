import type { Group, Stars } from "../../../../domain/certification"
import type { Condition, Wishes } from "../../../../domain/gift-box/wishes"
import type { Problem } from "../form"
import { WISH_FAULTS } from "../words/proposal"
import { readCount, readVnd, readWhole } from "./numbers"

export interface WishesState {
  budget: string
  boxes: string
  least: string
  most: string
  leastStars: Stars
  groups: Group[]
  producers: string
  communes: string
  mustHave: string[]
  mustNotHave: string[]
  packagingHandle: string
  campaignHandle: string
}

/** `Wishes` with handles in place of what the server looks up. */
export type WishesBody = Omit<Wishes, "packaging" | "campaign"> & {
  packagingHandle: string
  campaignHandle: string
}

export const FIRST_WISHES: WishesState = {
  budget: "500.000",
  boxes: "20",
  least: "4",
  most: "6",
  leastStars: 3,
  groups: [],
  producers: "3",
  communes: "2",
  mustHave: [],
  mustNotHave: [],
  packagingHandle: "",
  campaignHandle: "",
}

export function wishProblems(state: WishesState): Problem[] {
  const problems: Problem[] = []
  const add = (field: keyof WishesState, message: string) =>
    problems.push({ field, message, isMissing: state[field] === "" })
  if (!readVnd(state.budget)) add("budget", WISH_FAULTS.budget)
  if (!readCount(state.boxes)) add("boxes", WISH_FAULTS.boxes)
  const [least, most] = [readCount(state.least), readCount(state.most)]
  if (!least) add("least", WISH_FAULTS.products)
  if (!most) add("most", WISH_FAULTS.products)
  if (least && most && most < least) add("most", WISH_FAULTS.order)
  if (readWhole(state.producers) == null) add("producers", WISH_FAULTS.count)
  if (readWhole(state.communes) == null) add("communes", WISH_FAULTS.count)
  if (state.packagingHandle === "") add("packagingHandle", WISH_FAULTS.packagingHandle)
  if (state.campaignHandle === "") add("campaignHandle", WISH_FAULTS.campaignHandle)
  return problems
}

/** Null while `wishProblems` has something to say. */
export function toWishes(state: WishesState): WishesBody | null {
  const budget = readVnd(state.budget)
  const boxes = readCount(state.boxes)
  const least = readCount(state.least)
  const most = readCount(state.most)
  const producers = readWhole(state.producers)
  const communes = readWhole(state.communes)
  if (!budget || !boxes || !least || !most || producers == null || communes == null) return null
  if (state.packagingHandle === "" || state.campaignHandle === "" || most < least) return null
  const { leastStars, groups, mustHave, mustNotHave, packagingHandle, campaignHandle } = state
  return {
    budget,
    boxes,
    products: { least, most },
    leastStars,
    groups,
    producers,
    communes,
    mustHave,
    mustNotHave,
    packagingHandle,
    campaignHandle,
  }
}

/** The inputs with which a condition is loosened. */
export const INPUTS_OF: Record<Condition, (keyof WishesState)[]> = {
  budget: ["budget"],
  stock: ["boxes"],
  leastStars: ["leastStars"],
  groups: ["groups"],
  producers: ["producers"],
  communes: ["communes"],
  mustHave: ["mustHave"],
  mustNotHave: ["mustNotHave"],
  packaging: ["packagingHandle"],
  campaign: ["campaignHandle"],
  products: ["least", "most"],
}
