import type { Tier } from "#domain/gift-box/gift-box"
import { fold } from "#domain/fold"
import { line, type Svg } from "../packshot/svg"

/** What an empty box is made of, and the room it stands in. */
export interface Wrap {
  /** Outside, in the shade, and inside. */
  body: string
  deep: string
  inside: string
  /** Ribbon and ornaments. */
  trim: string
  /** Name plate and what is written on it. */
  plate: string
  ink: string
  ground: string
  table: string
  /** Repeated over the outside, in a field of 24 × 24. */
  weave: Svg
}

const PAPER: Wrap = {
  body: "#c99d68",
  deep: "#7d5630",
  inside: "#ecd9b4",
  trim: "#b8402a",
  plate: "#fff7e8",
  ink: "#5b2f17",
  ground: "#f6ead6",
  table: "#e3cda8",
  weave: line("M0 6H24M0 18H24", "#8a6238", 0.8, 'opacity=".28"'),
}

const GREEN_PAPER: Wrap = {
  body: "#2c6650",
  deep: "#123d2e",
  inside: "#f2e2bd",
  trim: "#e0794f",
  plate: "#fff8ea",
  ink: "#143f30",
  ground: "#e8efe2",
  table: "#cbdabf",
  weave: line("M12 4q6 4 0 8q-6-4 0-8zM0 16q6 4 0 8M24 16q-6 4 0 8", "#f2c879", 1, 'opacity=".3"'),
}

const WOVEN: Wrap = {
  body: "#dcbc7c",
  deep: "#84602a",
  inside: "#f3e4bf",
  trim: "#17553f",
  plate: "#fffaf0",
  ink: "#12402f",
  ground: "#e9efe0",
  table: "#cddcb9",
  weave:
    line("M0 6H12M12 18H24", "#a47d3c", 5.5, 'opacity=".55"') +
    line("M6 12V24M18 0V12", "#c59d55", 5.5, 'opacity=".6"'),
}

const LACQUER: Wrap = {
  body: "#a5281a",
  deep: "#5f1009",
  inside: "#f0c878",
  trim: "#f2c15c",
  plate: "#fff4dc",
  ink: "#7d1a10",
  ground: "#fbe6d8",
  table: "#eec6ae",
  weave: line("M12 3l9 9-9 9-9-9z", "#f2c15c", 1, 'opacity=".22"'),
}

/** By the box's place among the others, where the packaging's name says no more. */
const PLAIN: Record<Tier, Wrap> = { small: PAPER, classic: GREEN_PAPER, premium: LACQUER }

const KINDS: readonly [RegExp, Wrap][] = [
  [/\b(coi|lac|tre|may|la dua|dan)\b/, WOVEN],
  [/\b(go|son|do|thiec)\b/, LACQUER],
  [/\bkraft\b/, PAPER],
]

export function wrapOf(packagingName: string | null, tier: Tier): Wrap {
  const words = fold(packagingName ?? "")
  return KINDS.find(([kind]) => kind.test(words))?.[1] ?? PLAIN[tier]
}
