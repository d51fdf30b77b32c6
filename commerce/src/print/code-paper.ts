import type { Day } from "../../domain/day"
import { codeSheetPaper } from "./code-sheet"
import type { Language, Paper } from "./paper"
import { shelfLabelsPaper } from "./shelf-labels"

export const CODE_PAPERS = ["label", "card", "poster"] as const
export type CodePaper = (typeof CODE_PAPERS)[number]

/** One code with the words beside it; a line that has no English stands in Vietnamese alone. */
export interface PrintedCode {
  /** The whole address in the code. */
  address: string
  /** What the code says, for whoever has to type it: the short code, or the GTIN behind its identifier. */
  readable: string
  name: Record<Language, string | null>
  /** Stars in words and until when, maker and place: what a visitor reads without a phone. */
  facts: Record<Language, string[]>
  invitation: Record<Language, string>
  /** Products of a sales point, as its poster lists them. */
  inside: string[]
}

export interface CodePaperView {
  title: string
  on: Day
  codes: PrintedCode[]
  /** Across every page, where something on it is made up. */
  mark: string | null
}

/** Shelf labels on A4, a card of A6 for each code, or a poster of A4 for each. */
export function codePaper(kind: CodePaper, view: CodePaperView): Paper {
  return kind === "label" ? shelfLabelsPaper(view) : codeSheetPaper(view, kind === "card" ? "A6" : "A4")
}
