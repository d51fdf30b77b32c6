import { at, circle, line, path, type Svg } from "./svg"

/** Of the yellow apricot that flowers for Tết in the south. */
export const MAI_PETAL: Svg = path("M0 0C-12-8-13-24 0-30C13-24 12-8 0 0z", "#f7c53b")

export const MAI_BLOSSOM: Svg =
  [0, 72, 144, 216, 288].map((turn) => at(0, 0, 1, turn, MAI_PETAL)).join("") +
  circle(0, 0, 6, "#d9792b") +
  line("M0-4v-8M4 1l7 3M-4 1l-7 3", "#b5561c", 1.6)
