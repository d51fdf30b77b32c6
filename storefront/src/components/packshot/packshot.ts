import { BACKDROPS, backdropOf } from "./backdrops"
import type { PackshotFacts } from "./facts"
import { drawLabel } from "./label"
import { LAYOUTS, type Layout } from "./label-ground"
import { DEFS, FOOT, type Material, type Package } from "./package"
import * as craft from "./packages-craft"
import * as hard from "./packages-hard"
import * as open from "./packages-open"
import * as soft from "./packages-soft"
import { PALETTES, type Palette } from "./palette"
import { patternOf } from "./patterns"
import { hashOf, pick } from "./seed"
import type { PackageKind } from "./kind"
import { MOTIF, subjectOf, type Subject } from "./subject"
import { at, ellipse, path, rect, type Svg } from "./svg"

/** Size of a drawing, 4:5. */
export const PACKSHOT = { width: 400, height: 500 }

const DRAW: Record<PackageKind, (material: Material) => Package> = {
  pouch: soft.pouch,
  "flat-bag": soft.flatBag,
  "header-bag": soft.headerBag,
  vacuum: soft.vacuum,
  sack: soft.sack,
  "salt-bag": soft.saltBag,
  jar: hard.jar,
  canister: hard.canister,
  bottle: hard.bottle,
  "tea-box": hard.teaBox,
  tub: hard.tub,
  tray: open.tray,
  "frozen-box": open.frozenBox,
  "nest-box": open.nestBox,
  "nest-jar": open.nestJar,
  crate: open.crate,
  sandals: craft.sandals,
  belt: craft.belt,
  wallet: craft.wallet,
  chopsticks: craft.chopsticks,
  basket: craft.basket,
  place: craft.place,
}

const CHILLED: readonly PackageKind[] = ["tray", "tub", "frozen-box"]

/** What is decided before anything is drawn. */
export interface Design {
  subject: Subject
  package: PackageKind
  palette: Palette
  layout: Layout
}

/**
 * A maker keeps one layout over its range, as a brand does; colours and packages go by the product. The numbers after
 * the keys are the ones with which the fewest products of the registry share package, colours and layout.
 */
export function designOf({ handle, name, group, producer }: PackshotFacts): Design {
  const subject = subjectOf(name, group)
  return {
    subject,
    package: pick(subject.packages, `${handle}/package12`),
    palette: PALETTES[pick(subject.tones, `${handle}/tone11`)],
    layout: pick(LAYOUTS, `${producer ?? handle}6`),
  }
}

export function drawPackshot(facts: PackshotFacts): Svg {
  const design = designOf(facts)
  const { defs, goods } = drawGoods(facts, design)
  const { width, height } = PACKSHOT
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs>${DEFS}${defs}</defs>` +
    room(facts, design.palette) +
    stand(design.package === "place" ? 1 : LARGER, goods) +
    beside(design, facts.handle) +
    "</svg>"
  )
}

/** The package alone, standing on {@link FOOT} with its shadow; it refers to {@link DEFS} and to its own `defs`. */
export interface Goods {
  defs: Svg
  goods: Svg
  /** Half its width. */
  reach: number
}

export function drawGoods(facts: PackshotFacts, design = designOf(facts)): Goods {
  const { palette, subject } = design
  const key = facts.handle
  const print = (d: string) => path(d, "url(#p)")
  // Strewn many times, defined once.
  const content = { ...subject.content, piece: '<use href="#c"/>' }
  const drawn = DRAW[design.package]({ palette, subject: { ...subject, content }, key, print })
  const label = drawLabel(
    { facts, palette, motif: subject.motif && MOTIF, fill: subject.content.fill, layout: design.layout },
    drawn,
  )
  return {
    defs: `${patternOf(facts.producer ?? key, palette)}<g id="m">${subject.motif}</g><g id="c">${subject.content.piece}</g>`,
    goods:
      ellipse(206, FOOT + 2, drawn.reach * 1.12, 13, palette.deep, 'opacity=".22"') +
      ellipse(202, FOOT, drawn.reach * 0.96, 7, palette.deep, 'opacity=".3"') +
      drawn.body +
      label +
      drawn.light,
    reach: drawn.reach,
  }
}

/** The packages are drawn in a frame with room about them, and shown without it. */
const LARGER = 1.08

function stand(size: number, content: Svg): Svg {
  return `<g transform="translate(${200 - 200 * size} ${Math.round((FOOT - FOOT * size) * 10) / 10})scale(${size})">${content}</g>`
}

function room({ handle, name, producer, whereabouts }: PackshotFacts, { ground, table }: Palette): Svg {
  const land = BACKDROPS[backdropOf(`${name} ${producer ?? ""} ${whereabouts}`)]
  return (
    rect(0, 0, 400, 500, ground) +
    ellipse(170, 190, 300, 260, "url(#u)") +
    `<g opacity=".55"${hashOf(`${handle}/turned`) % 2 ? ' transform="matrix(-1 0 0 1 400 0)"' : ""}>${land(table)}</g>` +
    path("M0 398Q200 390 400 398V500H0z", table) +
    path("M0 398Q200 390 400 398V404Q200 396 0 404z", "#fff", 'opacity=".45"')
  )
}

/** What it is made of, lying before the package. */
function beside({ subject, package: kind }: Design, key: string): Svg {
  if (kind === "place" || subject.motif === "") return ""
  if (CHILLED.includes(kind)) return at(64, 450, 1, 0, open.ICE_CUBES) + at(330, 456, 0.9, 20, open.ICE_CUBES)
  const flip = hashOf(`${key}/side`) % 2 === 0
  const [near, far] = flip ? [70, 330] : [330, 70]
  const turn = (hashOf(`${key}/turn`) % 41) - 20
  const size = 0.78 + (hashOf(`${key}/size`) % 20) / 100
  const second = subject.beside ?? MOTIF
  const shadow = (x: number, wide: number) => ellipse(x, 474, wide, 6, "#000", 'opacity=".14"')
  return (
    shadow(near, 42 * size) +
    at(near, 446, size, turn, second) +
    shadow(far, 30) +
    at(far, 454, 0.56, -turn * 2, MOTIF)
  )
}
