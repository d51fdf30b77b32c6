import type { PackshotFacts } from "./facts"
import { arrange, type Arrangement } from "./label-arrangement"
import { isNear, starRow } from "./label-facts"
import { LOW, printedGround, stickerGround, type Layout } from "./label-ground"
import { ASCENT, leading, write, type Fitted, type Weight } from "./lettering"
import type { Package } from "./package"
import type { Palette } from "./palette"
import { at, circle, line, n, rect, type Svg } from "./svg"

export interface LabelParts {
  facts: PackshotFacts
  palette: Palette
  motif: Svg
  /** Colour of the motif, all in all. */
  fill: string
  layout: Layout
}

const FOR_PAPER: Record<Layout, Layout> = {
  arch: "arch",
  band: "frame",
  seal: "split",
  split: "split",
  frame: "frame",
  tide: "tide",
}

/** Colours of what is written: on paper, or on the package itself. */
interface Inks {
  name: string
  small: string
  mark: string
}

/** A label in its room: the name, what it is made of, stars, maker and weight. */
export function drawLabel(parts: LabelParts, { room, label }: Pick<Package, "room" | "label">): Svg {
  const { palette } = parts
  const printed = label === "printed"
  const low = room.height < LOW
  const layout = printed && !low ? parts.layout : FOR_PAPER[parts.layout]
  const paper = printed
    ? printedGround(room, layout, palette)
    : stickerGround(room, layout, palette, label === "around")
  const onPaper = !printed || layout === "arch" || layout === "split" || layout === "frame"
  const inks = onPaper
    ? { name: palette.deep, small: palette.deep, mark: palette.accent }
    : { name: palette.onBody, small: palette.onBody, mark: palette.accent }
  const inset = onPaper ? 10 : 4
  // Round a cylinder the middle of a label hangs lower than its sides.
  const [above, below] = printed
    ? [8, layout === "frame" ? 11 : 7]
    : [label === "around" ? 20 : 14, layout === "tide" ? 20 : 14]
  const inner = {
    x: room.x + inset,
    y: room.y + above,
    width: room.width - 2 * inset,
    height: room.height - above - below + (label === "around" ? 7 : 0),
  }
  return paper + fillIn(parts, arrange(parts, layout, inner), layout, inks)
}

function fillIn(parts: LabelParts, arranged: Arrangement, layout: Layout, inks: Inks): Svg {
  const { facts, palette, motif } = parts
  const { middle, maker, name, sign, band, bottom, weight, starsAt } = arranged
  const ink = band ? "#fffaf0" : inks.name
  return (
    roundel(parts, arranged, layout, inks) +
    at(sign.x, sign.y, sign.scale, 0, motif) +
    (band
      ? rect(band.x, band.y, band.width, band.height, palette.deep) +
        line(
          `M${n(band.x)} ${n(band.y)}h${n(band.width)}m0 ${n(band.height)}h${n(-band.width)}`,
          palette.accent,
          2.4,
        )
      : "") +
    (maker ? writeLines(maker.fitted, middle, maker.y, "600", inks.small) : "") +
    writeLines(name.fitted, name.x, name.y, "800", ink) +
    (facts.stars ? starRow(facts.stars, middle, starsAt, inks.mark, inks.small) : "") +
    (weight ? write({ text: weight, x: middle, y: bottom - 2, size: 11.5, weight: "600" }, inks.small) : "")
  )
}

/** Lines one below the other; `y` is where the marks over the capitals of the first may begin. */
function writeLines({ lines, size }: Fitted, x: number, y: number, weight: Weight, ink: string): Svg {
  const first = y + size * (ASCENT - 0.04)
  return lines
    .map((text, index) => write({ text, x, y: first + index * leading(size), size, weight }, ink))
    .join("")
}

/** Paper behind the motif: as a seal, or where the motif would be lost on the package. */
function roundel({ palette, fill }: LabelParts, { sign }: Arrangement, layout: Layout, inks: Inks): Svg {
  if (layout === "seal") {
    const ring = `stroke="${palette.accent}" stroke-width="2"`
    return (
      circle(sign.x, sign.y, sign.reach, palette.paper) + circle(sign.x, sign.y, sign.reach - 4, "none", ring)
    )
  }
  const lost = inks.name === palette.onBody && isNear(fill, palette.body)
  return lost ? circle(sign.x, sign.y, sign.reach, palette.paper, 'opacity=".92"') : ""
}
