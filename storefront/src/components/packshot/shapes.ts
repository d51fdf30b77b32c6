import type { Package } from "./packshot"

interface Shape {
  /** What is filled with the body's tone, and what with the dark one: lid, seal, handle, roof. */
  body: string
  shade: string
  /** The white label is centred at x = 80, 76 high. */
  label: { y: number; width: number }
}

/** Packages in a field of 160 × 176 that stand on y = 167. */
export const SHAPES: Record<Package, Shape> = {
  pouch: {
    body: "M38 12h84l4 9q-6 70 4 140-50 8-100 0 10-70 4-140z",
    shade: "M38 12h84l4 9-1 7H35l-1-7zM32 146q48 7 96 0l2 15q-50 8-100 0z",
    label: { y: 52, width: 74 },
  },
  jar: {
    body: "M44 40h72l6 10q8 5 8 16v84q0 16-16 16H46q-16 0-16-16V66q0-11 8-16z",
    shade: "M42 16q0-5 5-5h66q5 0 5 5v24q0 4-4 4H46q-4 0-4-4z",
    label: { y: 66, width: 84 },
  },
  bottle: {
    body: "M68 24h24v22q0 10 14 18 14 7 14 22v68q0 12-12 12H52q-12 0-12-12V86q0-15 14-22 14-8 14-18z",
    shade: "M66 6q0-3 3-3h22q3 0 3 3v24q0 3-3 3H69q-3 0-3-3z",
    label: { y: 80, width: 72 },
  },
  box: {
    body: "M26 38h108v124q0 4-4 4H30q-4 0-4-4z",
    shade: "m26 38 12-16h84l12 16v10H26z",
    label: { y: 66, width: 78 },
  },
  basket: {
    body: "M26 70h108l-12 90q-1 6-7 6H45q-6 0-7-6z",
    shade: "M38 70C38 2 122 2 122 70h-9c0-54-66-54-66 0zM22 66q0-4 4-4h108q4 0 4 4v6q0 4-4 4H26q-4 0-4-4z",
    label: { y: 84, width: 74 },
  },
  house: {
    body: "M36 62h88v88h6v16h-9v-16H39v16h-9v-16h6z",
    shade: "M80 8 16 62q-3 4 3 4h122q6 0 3-4z",
    label: { y: 70, width: 78 },
  },
}
