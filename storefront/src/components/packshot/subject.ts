import type { Group } from "#domain/certification"
import { fold } from "#domain/fold"
import { BAGS, type Kind } from "./kind"
import { CRAFTS, LAND_KINDS } from "./kinds-land"
import { SEA_KINDS } from "./kinds-sea"
import * as land from "./motifs-field"
import { GROUP_TONES } from "./palette"
import type { Svg } from "./svg"

/** Stands for the motif, which a drawing defines once. */
export const MOTIF: Svg = '<use href="#m"/>'

/** What is in a package, as its drawing needs it. */
export interface Subject {
  packages: Kind["packages"]
  tones: Kind["tones"]
  /** Printed on the label and lying beside the package, in a field of about 100 × 80 around 0, 0; "" for a craft. */
  motif: Svg
  /** A second thing beside the package. */
  beside?: Svg
  /** What is seen through glass or film. */
  content: { fill: string; piece: Svg }
}

const PLAIN: Record<Group, Pick<Subject, "packages"> & { motif: () => Svg; fill: string }> = {
  food: { packages: BAGS, motif: land.riceEar, fill: "#e3cfa2" },
  beverage: { packages: ["bottle", "tea-box"], motif: () => land.sprig("paired"), fill: "#7d9a5a" },
  herbal: { packages: ["tea-box", "jar"], motif: () => land.sprig("pinnate"), fill: "#7d9a5a" },
  handicraft: { packages: ["basket"], motif: land.riceEar, fill: "#b18660" },
  ornamental: { packages: ["basket"], motif: () => land.sprig("serrated"), fill: "#7da17a" },
  tourism: { packages: ["place"], motif: () => land.sprig("paired"), fill: "#4f8b78" },
}

function kindsOf(group: Group): readonly Kind[] {
  if (group === "handicraft") return CRAFTS
  return group === "tourism" || group === "ornamental" ? [] : [...LAND_KINDS, ...SEA_KINDS]
}

export function subjectOf(name: string, group: Group): Subject {
  const plain = fold(name)
  const kind = PLAIN[group]
  const found = kindsOf(group).find(({ words }) => words.test(plain))
  const { motif, fill } = found ?? kind
  return {
    packages: found?.packages ?? kind.packages,
    tones: found?.tones ?? GROUP_TONES[group],
    motif: motif(),
    ...(found?.beside ? { beside: found.beside() } : {}),
    content: { fill, piece: found?.piece?.() ?? MOTIF },
  }
}
