import { shortMaker, type PackshotFacts } from "./facts"
import { weightWords } from "./label-facts"
import { LOW, type Layout } from "./label-ground"
import { fit, heightOf, type Fitted } from "./lettering"
import type { Rect } from "./package"
import type { Svg } from "./svg"

/** Where everything on a label goes. */
export interface Arrangement {
  middle: number
  bottom: number
  maker: { fitted: Fitted; y: number } | null
  name: { fitted: Fitted; x: number; y: number }
  /** The motif's middle and size, and how far a circle round it may reach. */
  sign: { x: number; y: number; scale: number; reach: number }
  /** Behind the name. */
  band: Rect | null
  starsAt: number
  weight: string | null
}

const SMALL = { largest: 11.5, smallest: 7, weight: "600" } as const
const ROW = 15
const GAP = 4

const SHARE_OF_NAME: Record<Layout, number> = {
  arch: 0.46,
  band: 0.42,
  seal: 0.42,
  split: 0.5,
  frame: 0.48,
  tide: 0.48,
}

/** From top to bottom: maker, motif and name, stars, weight. In a low room the motif stands beside the name. */
export function arrange(
  { facts, motif }: { facts: PackshotFacts; motif: Svg },
  layout: Layout,
  { x, y, width, height }: Rect,
): Arrangement {
  const middle = x + width / 2
  const bottom = y + height
  const low = height < LOW - 14
  const bare = motif === ""
  const beside = low && width > 150 && !bare

  const makerFit =
    facts.producer && fit(shortMaker(facts.producer), { width, height: low ? 13 : 26, ...SMALL })
  const makerHeight = makerFit ? heightOf(makerFit.lines.length, makerFit.size) + 2 : 0
  const weight = weightWords(facts)
  // The band ends in a line, which needs some air.
  const air = layout === "band" ? 7 : 0
  const foot = (facts.stars ? ROW : 0) + (weight ? ROW : 0) + air
  const top = y + makerHeight
  const rest = height - makerHeight - foot

  const share = bare ? 1 : width < 120 ? 0.6 : SHARE_OF_NAME[layout]
  const room = beside ? { width: width * 0.62, height: rest } : { width, height: rest * share }
  const fitted = fit(facts.name, { ...room, largest: beside || bare ? 30 : 40, smallest: 11 })
  const nameHeight = heightOf(fitted.lines.length, fitted.size)
  const signHeight = beside ? rest : rest - nameHeight - GAP
  const nameFirst = !beside && (layout === "tide" || layout === "frame")
  const nameTop = nameFirst ? top : top + signHeight + GAP
  const name = {
    fitted,
    x: beside ? x + width * 0.69 : middle,
    y: beside || bare ? top + (rest - nameHeight) / 2 : nameTop,
  }
  const seal = layout === "seal"
  return {
    middle,
    bottom,
    maker: makerFit ? { fitted: makerFit, y } : null,
    name,
    sign: {
      x: beside ? x + width * 0.17 : middle,
      y: (nameFirst ? top + nameHeight + GAP : top) + signHeight / 2,
      scale: Math.min(
        signHeight / (seal ? 118 : 106),
        (beside ? width * 0.36 : width) / 118,
        seal ? 1.25 : 1.7,
      ),
      reach: Math.min(signHeight / 2 + 1, width * 0.46),
    },
    band:
      layout === "band" && !beside
        ? { x: x - 12, y: name.y - 5, width: width + 24, height: nameHeight + 10 }
        : null,
    starsAt: bottom - foot + 9 + air,
    weight,
  }
}
