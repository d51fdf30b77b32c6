import type { Tone } from "./palette"
import type { Svg } from "./svg"

export type PackageKind =
  | "pouch"
  | "flat-bag"
  | "header-bag"
  | "vacuum"
  | "jar"
  | "canister"
  | "bottle"
  | "tea-box"
  | "sack"
  | "salt-bag"
  | "tray"
  | "tub"
  | "frozen-box"
  | "nest-box"
  | "nest-jar"
  | "crate"
  | "sandals"
  | "belt"
  | "wallet"
  | "chopsticks"
  | "basket"
  | "place"

/** A kind of product: how it is packed and what is drawn for it. */
export interface Kind {
  /** In the folded name. */
  words: RegExp
  packages: readonly [PackageKind, ...PackageKind[]]
  tones: readonly [Tone, ...Tone[]]
  /** Printed on the label and lying beside the package, in a field of about 100 × 80 around 0, 0; "" for a craft. */
  motif: () => Svg
  /** Colour of the contents. */
  fill: string
  /** A second thing beside the package. */
  beside?: () => Svg
  /** Behind glass or film, where it is not the motif itself. */
  piece?: () => Svg
}

export function kind(
  words: RegExp,
  packages: Kind["packages"],
  tones: Kind["tones"],
  motif: () => Svg,
  fill: string,
  more: Pick<Kind, "beside" | "piece"> = {},
): Kind {
  return { words, packages, tones, motif, fill, ...more }
}

export const BAGS = ["pouch", "flat-bag", "header-bag"] as const

/** Nothing is drawn. */
export const none = () => ""
