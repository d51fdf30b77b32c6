import type { Tier } from "#domain/gift-box/gift-box"
import { fit, leading, write } from "../packshot/lettering"
import { MAI_BLOSSOM } from "../packshot/motifs-tet"
import { DEFS, FOOT } from "../packshot/package"
import type { PackshotFacts } from "../packshot/facts"
import { drawGoods } from "../packshot/packshot"
import { at, circle, ellipse, line, path, rect, type Svg } from "../packshot/svg"
import { arrange } from "./arrange"
import { wrapOf, type Wrap } from "./wraps"

/** Size of a drawing, 5:4. */
export const BOX_PICTURE = { width: 600, height: 480 }

/** What the drawing of a box shows. */
export interface BoxFacts {
  name: string
  tier: Tier
  packagingName: string | null
  /** A piece for each, those that come several times as often. */
  pieces: PackshotFacts[]
}

/** The open box with its pieces in it, its lid leaning behind. */
export function drawBox({ name, tier, packagingName, pieces }: BoxFacts): Svg {
  const wrap = wrapOf(packagingName, tier)
  const drawn = pieces.map((facts, index) => own(drawGoods(facts), index))
  const standing = arrange(drawn.map(({ reach }) => reach)).map(({ index, x, y, scale }) => {
    const piece = drawn[index]
    return piece ? at(x - 200 * scale, y - FOOT * scale, scale, 0, piece.goods) : ""
  })
  const { width, height } = BOX_PICTURE
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs>${DEFS}<pattern id="wv" width="24" height="24" patternUnits="userSpaceOnUse">${wrap.weave}</pattern>` +
    `<g id="mai">${MAI_BLOSSOM}</g>${drawn.map(({ defs }) => defs).join("")}</defs>` +
    room(wrap) +
    lid(wrap) +
    inside(wrap) +
    standing.join("") +
    front(wrap, name, tier) +
    "</svg>"
  )
}

const SHARED = ["l", "d", "u"]

/** Several packages in one drawing keep their patterns and clips apart. */
function own({ defs, goods, reach }: ReturnType<typeof drawGoods>, index: number) {
  const rename = (svg: Svg) =>
    svg.replace(/(id="|url\(#|href="#)([\w-]+)/g, (all, before: string, id: string) =>
      SHARED.includes(id) ? all : `${before}${id}_${index}`,
    )
  return { defs: rename(defs), goods: rename(goods), reach }
}

function room({ ground, table, deep }: Wrap): Svg {
  return (
    rect(0, 0, 600, 480, ground) +
    ellipse(300, 200, 380, 250, "url(#u)") +
    branch() +
    path("M0 392Q300 380 600 392V480H0z", table) +
    path("M0 392Q300 380 600 392V399Q300 387 0 399z", "#fff", 'opacity=".5"') +
    ellipse(306, 452, 262, 17, deep, 'opacity=".28"')
  )
}

/** Apricot at the upper right. */
function branch(): Svg {
  const spots = [
    [560, 58, 0.8],
    [508, 34, 0.62],
    [582, 112, 0.58],
    [470, 62, 0.44],
  ] as const
  return (
    line("M612 20C576 34 540 44 500 42S462 54 452 74M566 38C572 62 574 88 588 118", "#6b4429", 5) +
    [462, 536, 596].map((x, index) => circle(x, 40 + index * 22, 4.5, "#9fbf4a")).join("") +
    spots.map(([x, y, size]) => at(x, y, size, x, '<use href="#mai"/>')).join("")
  )
}

/** Leans behind the box and shows its lining. */
function lid({ body, deep, inside, trim }: Wrap): Svg {
  const outer = "M88 262L112 66Q114 54 126 54H474Q486 54 488 66L512 262z"
  const lining = "M112 262L132 82Q133 74 141 74H459Q467 74 468 82L488 262z"
  return (
    path(outer, body) +
    path(outer, "url(#wv)") +
    line("M112 66Q114 54 126 54H474Q486 54 488 66", deep, 3, 'opacity=".35"') +
    path(lining, inside) +
    path(lining, "url(#d)") +
    `<g fill="none" stroke="${trim}" opacity=".5"><path stroke-width="2" d="M141 250L158 96H442L459 250"/><path stroke-width="1" d="M149 250L165 104H435L451 250"/></g>` +
    at(300, 118, 0.62, 0, '<use href="#mai"/>') +
    at(256, 126, 0.36, 20, '<use href="#mai"/>') +
    at(344, 126, 0.36, -20, '<use href="#mai"/>')
  )
}

/** The back wall and the straw that the pieces stand in. */
function inside({ deep, inside }: Wrap): Svg {
  const straw = Array.from({ length: 130 }, (_, index) => {
    const x = 66 + ((index * 83) % 462)
    const y = 318 + ((index * 17) % 18)
    return `M${x} ${y}q${((index * 7) % 25) - 12} -${12 + ((index * 5) % 14)} ${((index * 11) % 33) - 16} -${8 + ((index * 3) % 9)}`
  })
  return (
    path("M88 262H512L540 330H60z", deep) +
    path("M88 262H512L518 276H82z", "#000", 'opacity=".25"') +
    path("M74 312Q180 292 300 306T526 310L540 334H60z", inside, 'opacity=".55"') +
    line(straw.join(""), inside, 2.6, 'opacity=".9"')
  )
}

const PLATE = { x: 300, y: 392, width: 292, height: 74 }

function front({ body, deep, trim, plate, ink }: Wrap, name: string, tier: Tier): Svg {
  const wall = "M54 330H546L534 440Q533 450 522 450H78Q67 450 66 440z"
  const { x, y, width, height } = PLATE
  const { lines, size } = fit(name, {
    width: width - 44,
    height: height - 16,
    largest: 27,
    smallest: 15,
  })
  const first = y - ((lines.length - 1) * leading(size)) / 2 + size * 0.36
  const corners = tier === "premium" ? ornaments(trim) : ""
  return (
    path(wall, body) +
    path(wall, "url(#wv)") +
    path(wall, "url(#d)") +
    path("M54 330H546L545 341H55z", "#fff", 'opacity=".28"') +
    line("M54 330H546", deep, 2, 'opacity=".5"') +
    path(`M61 ${y - 13}H539L536 ${y + 15}H64z`, trim) +
    line(`M61 ${y - 8}H539M64 ${y + 10}H536`, "#fff", 1, 'opacity=".35"') +
    corners +
    rect(x - width / 2, y - height / 2 + 3, width, height, "#000", 14, 'opacity=".18"') +
    rect(x - width / 2, y - height / 2, width, height, plate, 14) +
    rect(
      x - width / 2 + 6,
      y - height / 2 + 6,
      width - 12,
      height - 12,
      "none",
      9,
      `stroke="${trim}" stroke-width="1.6"`,
    ) +
    lines.map((text, index) => write({ text, x, y: first + index * leading(size), size }, ink)).join("") +
    at(x - width / 2 + 3, y - height / 2 + 4, 0.5, -12, '<use href="#mai"/>') +
    at(x + width / 2 - 3, y + height / 2 - 4, 0.4, 30, '<use href="#mai"/>')
  )
}

function ornaments(trim: string): Svg {
  const corner = `<path fill="none" stroke="${trim}" stroke-width="2.4" d="M0 34V10Q0 0 10 0H40M8 26V14Q8 8 14 8H30M14 18q6-2 6 4t-6 4"/>`
  return at(74, 350, 1, 0, corner) + `<g transform="translate(526 350)scale(-1 1)">${corner}</g>`
}
