import { roundedRect, type Rect } from "./package"
import type { Palette } from "./palette"
import { n, path, type Svg } from "./svg"

export const LAYOUTS = ["arch", "band", "seal", "split", "frame", "tide"] as const
export type Layout = (typeof LAYOUTS)[number]

/** Below this height there is no room for an arch or a seal, and the motif stands beside the name. */
export const LOW = 160

/** What is printed on a package below the writing. */
export function printedGround(room: Rect, layout: Layout, palette: Palette): Svg {
  const { x, y, width, height } = room
  if (layout === "arch" && height < LOW) return path(roundedRect(room, 16), palette.paper)
  if (layout === "arch") {
    const r = width / 2
    return path(
      `M${n(x)} ${n(y + r * 0.7)}C${n(x)} ${n(y - r * 0.24)} ${n(x + width)} ${n(y - r * 0.24)} ${n(x + width)} ${n(y + r * 0.7)}V${n(y + height)}H${n(x)}z`,
      palette.paper,
    )
  }
  if (layout === "frame")
    return (
      path(roundedRect(room, 4), palette.paper) +
      path(
        roundedRect({ x: x + 5, y: y + 5, width: width - 10, height: height - 10 }, 2),
        "none",
        `stroke="${palette.accent}" stroke-width="1.6"`,
      )
    )
  if (layout === "split")
    return (
      path(roundedRect(room, 10), palette.paper) +
      path(
        `M${n(x)} ${n(y + height * 0.48)}V${n(y + 10)}q0-10 10-10h${n(width - 20)}q10 0 10 10V${n(y + height * 0.48)}q${n(-width / 4)} 14 ${n(-width / 2)} 0t${n(-width / 2)} 0z`,
        palette.accent,
        'opacity=".4"',
      )
    )
  return ""
}

/** A sticker is cut to shape; round a cylinder its edges bend. */
export function stickerGround(room: Rect, layout: Layout, palette: Palette, around: boolean): Svg {
  const { x, y, width, height } = room
  const bend = around ? 7 : 0
  const strip = (top: number, high: number, fill: string, more = "") =>
    path(
      `M${n(x)} ${n(top)}q${n(width / 2)} ${bend * 2} ${n(width)} 0v${n(high)}q${n(-width / 2)} ${bend * 2} ${n(-width)} 0z`,
      fill,
      more,
    )
  const paper = around
    ? strip(y, height, palette.paper)
    : path(roundedRect(room, 6), palette.paper) +
      path(roundedRect(room, 6), "none", 'stroke="#000" stroke-opacity=".12"')
  if (layout === "split") return paper + strip(y, 12, palette.body) + strip(y + height - 12, 12, palette.body)
  if (layout === "frame")
    return paper + strip(y + 4, 2, palette.accent) + strip(y + height - 6, 2, palette.accent)
  if (layout === "tide") return paper + strip(y + height - 16, 16, palette.body, 'opacity=".9"')
  return paper + strip(y, 7, palette.accent)
}
