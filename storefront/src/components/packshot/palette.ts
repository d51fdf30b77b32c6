import type { Group } from "#domain/certification"

/** Colours of one packshot: the package, what is printed on it, and the room it stands in. */
export interface Palette {
  /** Of the package. */
  body: string
  /** Dark parts, and writing on paper. */
  deep: string
  /** What shall be seen first. */
  accent: string
  /** Of the label. */
  paper: string
  /** Writing on the package itself. */
  onBody: string
  /** Wall and table. */
  ground: string
  table: string
}

const palette = (
  body: string,
  deep: string,
  accent: string,
  paper: string,
  onBody: string,
  ground: string,
  table: string,
): Palette => ({ body, deep, accent, paper, onBody, ground, table })

const DARK_INK = "#3a2418"
const LIGHT_INK = "#fffaf0"

export const PALETTES = {
  coral: palette("#d9694f", "#7d2a19", "#f6b78f", "#fff6ea", LIGHT_INK, "#fae6db", "#eecdbb"),
  brick: palette("#a8432b", "#5c1f11", "#f2b36b", "#fdf1e2", LIGHT_INK, "#f6e1d3", "#e5c3ab"),
  shell: palette("#f5dccb", "#8f3522", "#e2714f", "#fffaf3", "#7d2a19", "#f3e9df", "#dfcdbc"),
  mangrove: palette("#265a47", "#143629", "#f0906f", "#fbf4e6", LIGHT_INK, "#e3ede4", "#c6d8c9"),
  kraft: palette("#c79e6f", "#5b391c", "#c4532f", "#fdf5e6", DARK_INK, "#f5ead8", "#e2cdab"),
  ochre: palette("#e2a443", "#6d4108", "#b5472f", "#fff8e8", "#50300a", "#fbf0d8", "#ecd5a3"),
  silt: palette("#6b4a32", "#39251a", "#e8a35b", "#fbf1e0", LIGHT_INK, "#eee4d6", "#d3c0a8"),
  tide: palette("#2f6f7d", "#15404b", "#f2b48c", "#f7f7ee", LIGHT_INK, "#e0edee", "#bfd6d9"),
  salt: palette("#f4f6f4", "#31555f", "#d9694f", "#ffffff", "#31555f", "#e2ecef", "#c3d5da"),
  night: palette("#24343f", "#131d25", "#e9b567", "#f8f1e2", LIGHT_INK, "#e4e6e4", "#c5c9c6"),
  honey: palette("#eec45e", "#6a4208", "#8f4d1c", "#fff9e6", "#553609", "#fbf2d6", "#eedca4"),
  leaf: palette("#6f9c62", "#28482a", "#e8b14c", "#fbf8e8", LIGHT_INK, "#eaf1e0", "#cddcba"),
  jade: palette("#3d8573", "#163f37", "#f0c074", "#f8f6ea", LIGHT_INK, "#dfeee8", "#b9d6cb"),
  lotus: palette("#e9b9ac", "#7a3340", "#b6505c", "#fff7f2", "#6a2834", "#f9e8e3", "#eccdc5"),
  cane: palette("#ead9b4", "#6a4a22", "#a9652c", "#fffaf0", "#5a3d18", "#f5eedf", "#dfd0b1"),
  ice: palette("#cfe3ea", "#24505f", "#e0613f", "#ffffff", "#1d4654", "#e4f0f4", "#c2d9e2"),
} satisfies Record<string, Palette>

export type Tone = keyof typeof PALETTES

/** What a group's packages are made in, unless their contents say more. */
export const GROUP_TONES: Record<Group, readonly [Tone, ...Tone[]]> = {
  food: ["coral", "shell", "brick", "kraft", "mangrove"],
  beverage: ["jade", "leaf", "tide", "mangrove"],
  herbal: ["leaf", "jade", "cane"],
  handicraft: ["cane", "kraft", "silt"],
  ornamental: ["leaf", "mangrove"],
  tourism: ["mangrove", "tide"],
}
