import type { Group } from "#domain/certification"
import { fold } from "#domain/fold"
import { GLYPHS, type Glyph } from "./glyphs"

export type Package = "pouch" | "jar" | "bottle" | "box" | "basket" | "house"

/** A drawn package: not the producer's own, so every one is marked as an illustration. */
export interface Packshot {
  package: Package
  /** Path of the sign on the label, in a 40 × 28 field. */
  glyph: string
  /** Body, dark part with the writing, and background. */
  tone: Tone
  /** The name, broken for the label. */
  lines: string[]
}

interface Tone {
  body: string
  dark: string
  tint: string
}

/** Foods go from coral to ochre by what they are made of; the other groups have one tone each. */
const FOODS: { words: RegExp; glyph: Glyph; tone: Tone }[] = [
  { words: /banh phong/, glyph: "cracker", tone: { body: "#efb27a", dark: "#8f4d1c", tint: "#fcefdf" } },
  {
    words: /\b(ba khia|cua|ghe)\b/,
    glyph: "crab",
    tone: { body: "#d0624a", dark: "#86301d", tint: "#f9e3da" },
  },
  { words: /\b(tom|ruoc)\b/, glyph: "shrimp", tone: { body: "#e8846a", dark: "#a33a23", tint: "#fbe7df" } },
  { words: /\bmuoi\b/, glyph: "salt", tone: { body: "#c9d8dd", dark: "#3e5a66", tint: "#e9f0f2" } },
  { words: /\b(gao|bot|dau)\b/, glyph: "rice", tone: { body: "#e5bd68", dark: "#7a5210", tint: "#faf1da" } },
  { words: /\byen\b/, glyph: "nest", tone: { body: "#ecdcb8", dark: "#75571f", tint: "#f8f1e1" } },
  { words: /\bbo\b/, glyph: "bowl", tone: { body: "#b5695a", dark: "#6e2f25", tint: "#f5e4df" } },
  { words: /nuoc mam/, glyph: "drop", tone: { body: "#9a5a30", dark: "#57300f", tint: "#f3e4d5" } },
  { words: /\bca\b/, glyph: "fish", tone: { body: "#b99a78", dark: "#5b4027", tint: "#f2e8da" } },
]

const PLAIN: Record<Group, { glyph: Glyph; tone: Tone }> = {
  food: { glyph: "leaf", tone: { body: "#c3a472", dark: "#5f4519", tint: "#f5ecdb" } },
  beverage: { glyph: "leaf", tone: { body: "#6fa184", dark: "#1d4b3a", tint: "#e4eee6" } },
  herbal: { glyph: "leaf", tone: { body: "#8fae6b", dark: "#3b5320", tint: "#edf2e2" } },
  handicraft: { glyph: "weave", tone: { body: "#b18660", dark: "#573a23", tint: "#f0e5d8" } },
  ornamental: { glyph: "leaf", tone: { body: "#7da17a", dark: "#2d4a2b", tint: "#e7efe5" } },
  tourism: { glyph: "roof", tone: { body: "#4f8b78", dark: "#12352a", tint: "#deebe5" } },
}

export function toPackshot(name: string, group: Group): Packshot {
  const plain = fold(name)
  const food = FOODS.find(({ words }) => words.test(plain))
  const { glyph, tone } = group === "food" && food ? food : PLAIN[group]
  const sign = food?.glyph === "nest" ? "nest" : glyph
  return { package: packageOf(plain, group), glyph: GLYPHS[sign], tone, lines: breakLines(name) }
}

function packageOf(plain: string, group: Group): Package {
  if (group === "tourism") return "house"
  if (group === "handicraft") return "basket"
  if (plain.startsWith("nuoc ")) return "bottle"
  if (/^(mam|ba khia|rieu|yen chung|to yen|bap bo|nha dam)/.test(plain)) return "jar"
  return /^(tra|yen|tom su dong|thit|bo vien|cha )/.test(plain) ? "box" : "pouch"
}

const LINE_LENGTH = 12
const MOST_LINES = 3

/** As many whole words a line as a label has room for; a longer name ends in an ellipsis. */
export function breakLines(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ""}…`]
}
