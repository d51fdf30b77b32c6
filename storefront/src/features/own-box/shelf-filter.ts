import type { Group } from "#domain/certification"
import { fold } from "#domain/fold"
import type { OwnPart } from "./own-box-data"

export interface ShelfFilter {
  query: string
  group: Group | ""
  /** Handle of a producer. */
  producer: string
}

export const NO_FILTER: ShelfFilter = { query: "", group: "", producer: "" }

/** Every word that was typed stands in the name of the product or of its maker, with or without accents. */
export function matches({ facts }: OwnPart, { query, group, producer }: ShelfFilter): boolean {
  const text = fold(`${facts.name} ${facts.producer?.name ?? ""}`)
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== "")
  return (
    (group === "" || facts.group === group) &&
    (producer === "" || facts.producer?.handle === producer) &&
    words.every((word) => text.includes(word))
  )
}
