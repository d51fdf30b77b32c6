import type { Group } from "#domain/certification"
import { aloe, nest, noni, orange, riceEar, sprig } from "../packshot/motifs-field"
import { BA_KHIA, COOKED, crab, FISH, MUD_CRAB, prawn, RAW, shoal } from "../packshot/motifs-sea"
import { MAI_BLOSSOM, MAI_PETAL } from "../packshot/motifs-tet"
import { chances } from "../packshot/seed"
import { at, circle, ellipse, line, path, rect, type Svg } from "../packshot/svg"
import {
  band,
  birds,
  carrier,
  dipNet,
  egret,
  FAR,
  glints,
  house,
  mangrove,
  melaleuca,
  MIDDLE,
  NEAR,
  saltCone,
  sampan,
  type TreeTones,
} from "./land"

/** Scenes of the province in the hand of the packshots: decorative, of no place in particular unless its page says so. */
export interface Scene {
  width: number
  height: number
  svg: Svg
}

/** Sky, light and haze turn to evening where the visitor's system is dark. */
const STYLE = "<style>.n{opacity:0}@media(prefers-color-scheme:dark){.n{opacity:.52}.s{opacity:.35}}</style>"

function scene(width: number, height: number, content: Svg, defs = ""): Scene {
  const night = rect(0, 0, width, height, "#0d2028", 0, 'class="n"')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMax slice">${STYLE}<defs>${defs}</defs>${content}${night}</svg>`
  return { width, height, svg }
}

function fade(id: string, from: string, to: string): Svg {
  return `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`
}

function sun(x: number, y: number, r: number): Svg {
  return `<g class="s">${circle(x, y, r * 2.1, "#fff3d6", 'opacity=".35"')}${circle(x, y, r * 1.45, "#ffe9bd", 'opacity=".5"')}${circle(x, y, r, "#fbd28c")}</g>`
}

const VARIETY = 3

/** Trees from edge to edge: few kinds, defined once, each standing in many places. */
function forest(
  key: string,
  width: number,
  y: number,
  size: number,
  step: number,
  tones: TreeTones,
  kind = mangrove,
): Svg {
  const id = (index: number) => `${key}${index % VARIETY}`
  const kinds = Array.from(
    { length: VARIETY },
    (_, index) => `<g id="${id(index)}">${kind(id(index), tones)}</g>`,
  )
  const chance = chances(key)
  const trees: Svg[] = []
  for (let x = -step / 2; x < width + step; x += step * (0.75 + chance() * 0.5)) {
    const scale = size * (0.82 + chance() * 0.36)
    trees.push(at(x, y + chance() * 8 * size, scale, 0, `<use href="#${id(trees.length)}"/>`))
  }
  return `<defs>${kinds.join("")}</defs>${trees.join("")}`
}

/** A wide river at first light: mangroves on both banks, a sampan, and what swims below. */
export function heroScene(): Scene {
  const [width, height] = [1600, 900]
  const below = [
    at(250, 820, 0.9, 20, prawn(RAW, 190)),
    at(420, 862, 0.6, -30, prawn(RAW, 200)),
    at(1330, 838, 0.8, -160, prawn(RAW, 190)),
    at(1120, 868, 0.9, 0, shoal(FISH.gourami, 1)),
    at(690, 858, 0.8, 8, shoal(FISH.goby, 2)),
    at(1500, 872, 0.8, 6, crab(MUD_CRAB)),
    at(70, 880, 0.7, -8, crab(BA_KHIA)),
  ]
  return scene(
    width,
    height,
    rect(0, 0, width, height, "url(#sky)") +
      sun(1060, 372, 74) +
      `<g opacity=".7">${ellipse(300, 210, 260, 16, "#fff", 'opacity=".5"')}${ellipse(480, 236, 180, 10, "#fff", 'opacity=".5"')}${ellipse(1330, 150, 240, 13, "#fff", 'opacity=".45"')}</g>` +
      at(1180, 250, 1, 0, birds("#6d5a4b")) +
      forest("far", width, 478, 0.42, 34, FAR) +
      rect(0, 470, width, 430, "url(#water)") +
      `<g class="s">${path("M1000 474H1120L1190 640H930z", "#ffe2ae", 'opacity=".4"')}</g>` +
      band(width, 500, 560, 3, 150, "#d5ab79", 'opacity=".5"') +
      at(360, 520, 0.55, 0, dipNet()) +
      `<g opacity=".95">${[0, 70, 150, 236, 330].map((x, index) => at(x - 20, 572 - index * 10, 1.12 - index * 0.12, 0, mangrove(`left${index}`, MIDDLE))).join("")}${[1600, 1520, 1436, 1352].map((x, index) => at(x + 14, 566 - index * 12, 1.1 - index * 0.13, 0, mangrove(`right${index}`, MIDDLE))).join("")}</g>` +
      band(width, 576, 700, 5, 210, "#b98654", 'opacity=".55"') +
      glints("hero", width, 520, 720, 46, "#fff0d2") +
      at(1010, 626, 1.06, 0, `${ellipse(0, 28, 130, 9, "#2f1d10", 'opacity=".35"')}${sampan()}`) +
      band(width, 690, 900, 8, 300, "#8a5d38", 'opacity=".75"') +
      band(width, 752, 900, 9, 260, "#5d3c25", 'opacity=".85"') +
      `<g opacity=".5">${below.join("")}</g>` +
      band(width, 836, 900, 8, 340, "#3b2517", 'opacity=".7"') +
      at(56, 786, 2.5, -4, mangrove("nearLeft", NEAR)) +
      at(1570, 800, 2.7, 5, mangrove("nearRight", NEAR)) +
      ellipse(336, 668, 62, 9, "#6b4429") +
      at(330, 642, 1.1, 0, egret()),
    fade("sky", "#cfe0da", "#fbe3c4") + fade("water", "#e0b886", "#6b4429"),
  )
}

const GROUND: Record<Group, readonly [string, string]> = {
  food: ["#fbe9db", "#f2cdb2"],
  beverage: ["#e2efe6", "#bcd9c7"],
  herbal: ["#edf2dd", "#cddcb0"],
  handicraft: ["#f4ead9", "#dfc7a1"],
  ornamental: ["#e8f0e2", "#c5d8b8"],
  tourism: ["#d9e9e6", "#f6dfbd"],
}

/** The things of a group before the land they come from. */
const THINGS: Record<Group, () => Svg> = {
  food: () =>
    at(250, 420, 2, 0, prawn(COOKED)) +
    at(470, 470, 1.7, 0, crab(MUD_CRAB)) +
    at(720, 462, 1.9, 0, shoal(FISH.gourami, 2)) +
    at(960, 430, 2, 0, riceEar()) +
    at(1090, 480, 1.1, 30, prawn(COOKED, 210)),
  beverage: () =>
    at(220, 410, 2.6, -8, sprig("paired")) +
    at(430, 430, 2.4, 10, sprig("pinnate")) +
    at(690, 440, 2.5, 0, noni()) +
    at(950, 440, 2.5, 0, nest()) +
    at(1120, 400, 2, 14, sprig("serrated")),
  herbal: () =>
    at(240, 410, 2.6, -8, sprig("pinnate")) +
    at(520, 430, 2.6, 0, aloe()) +
    at(800, 410, 2.6, 8, sprig("serrated")) +
    at(1040, 440, 2.4, 0, noni()),
  handicraft: () =>
    at(330, 520, 2.2, 0, basketOf("#cfa465", "#7d5a2c")) +
    at(640, 540, 2.7, 0, basketOf("#b98850", "#6d4a22")) +
    at(940, 525, 2.1, 0, basketOf("#dcb87e", "#8a6434")),
  ornamental: () =>
    at(300, 420, 2.6, 0, aloe()) + at(620, 400, 2.8, 0, sprig("serrated")) + at(930, 430, 2.4, 0, orange()),
  tourism: () =>
    at(330, 452, 1.5, 0, house()) + at(820, 500, 1.5, 0, sampan(false)) + at(600, 470, 1.2, 0, egret()),
}

function basketOf(tone: string, dark: string): Svg {
  const rows = [0, 1, 2, 3, 4].map((row) =>
    line(
      `M${-44 + row * 2} ${-58 + row * 12}H${44 - row * 2}`,
      dark,
      6,
      'stroke-dasharray="11 8" opacity=".5"',
    ),
  )
  return (
    line("M-42-60C-42-130 42-130 42-60", dark, 6) +
    path("M-50-66H50L38-2Q36 2 30 2H-30Q-36 2-38-2z", tone) +
    rows.join("") +
    rect(-54, -72, 108, 12, dark, 5)
  )
}

export function groupScene(group: Group): Scene {
  const [width, height] = [1200, 600]
  const [from, to] = GROUND[group]
  const land =
    group === "beverage" || group === "herbal"
      ? forest(group, width, 402, 0.72, 62, { bark: "#efe6d2", leaf: "#a9c9ac", lit: "#c5dcbf" }, melaleuca)
      : forest(group, width, 400, 0.8, 92, FAR)
  const water = group === "tourism"
  return scene(
    width,
    height,
    rect(0, 0, width, height, "url(#sky)") +
      sun(940, 190, 58) +
      `<g opacity=".75">${land}</g>` +
      band(width, 408, 600, 5, 240, water ? "#a87a4e" : "#c99f70") +
      band(width, 470, 600, 7, 300, water ? "#7a5335" : "#a97a4d", 'opacity=".7"') +
      glints(group, width, 420, 580, 26, "#fff0d2") +
      `<g>${THINGS[group]()}</g>` +
      band(width, 556, 600, 6, 260, "#6b4a32", 'opacity=".6"'),
    fade("sky", from, to),
  )
}

export const LAND_NAMES = ["cape", "forest", "salt", "lagoon"] as const
type Land = (typeof LAND_NAMES)[number]

const LANDS: Record<Land, () => Svg> = {
  cape: () =>
    band(1200, 372, 600, 3, 200, "#d0a878") +
    at(180, 392, 1.05, 0, house()) +
    at(1010, 384, 0.8, 0, house()) +
    forest("cape", 1200, 372, 0.5, 44, FAR) +
    [520, 600, 690, 770]
      .map((x, index) => at(x, 410 - index * 4, 1.1 - index * 0.1, 0, mangrove(`cape${index}`, MIDDLE)))
      .join("") +
    band(1200, 430, 600, 6, 260, "#a9784a", 'opacity=".8"') +
    at(390, 486, 1, 0, sampan()) +
    band(1200, 520, 600, 7, 300, "#6b4528", 'opacity=".85"') +
    at(1120, 560, 1.9, 4, mangrove("capeNear", NEAR)) +
    at(30, 566, 1.7, -4, mangrove("capeNear2", NEAR)),
  forest: () =>
    forest("tram", 1200, 400, 0.9, 52, { bark: "#e6dcc6", leaf: "#9fc0a2", lit: "#bcd5b6" }, melaleuca) +
    band(1200, 400, 600, 3, 220, "#6d5138") +
    glints("tram", 1200, 410, 580, 30, "#e9d9b8") +
    [90, 300, 560, 860, 1110]
      .map((x, index) =>
        at(
          x,
          440 + (index % 2) * 26,
          1.25,
          0,
          melaleuca(`near${index}`, { bark: "#f2e8d5", leaf: "#2f6a4c", lit: "#5e9a6d" }),
        ),
      )
      .join("") +
    band(1200, 486, 600, 6, 260, "#4a3323", 'opacity=".9"') +
    at(680, 520, 1, 0, sampan(false)),
  salt: () =>
    path("M0 352H1200V600H0z", "#dbe7ea") +
    line(
      "M0 372H1200M0 408H1200M0 462H1200M0 536H1200M180 352L-260 600M420 352L230 600M640 352L640 600M860 352L1060 600M1060 352L1480 600",
      "#b28f68",
      7,
      'opacity=".75"',
    ) +
    [
      [120, 402, 0.7],
      [330, 398, 0.6],
      [520, 400, 0.66],
      [760, 398, 0.62],
      [980, 402, 0.7],
      [230, 470, 1.1],
      [520, 476, 1.2],
      [900, 470, 1.1],
      [1120, 478, 1.15],
      [90, 566, 1.8],
      [430, 574, 1.9],
      [1010, 572, 1.9],
    ]
      .map(([x = 0, y = 0, size = 1]) => at(x, y, size, 0, saltCone()))
      .join("") +
    at(700, 536, 1.6, 0, carrier()),
  lagoon: () =>
    forest("lagoon", 1200, 362, 0.42, 40, FAR) +
    band(1200, 366, 600, 3, 200, "#cda577") +
    at(270, 430, 1.1, 0, dipNet()) +
    at(900, 440, 0.9, 0, dipNet()) +
    band(1200, 436, 600, 6, 260, "#a9784a", 'opacity=".75"') +
    glints("lagoon", 1200, 400, 580, 34, "#fff0d2") +
    at(620, 500, 1.2, 0, sampan()) +
    band(1200, 536, 600, 7, 300, "#6b4528", 'opacity=".8"'),
}

/** What kind of land a place's page is about, by its address; another place is a lagoon, as most of the province. */
const PLACES: Record<string, Land> = { "lang-van-hoa-du-lich-dat-mui": "cape" }

export function landOf(slug: string): Land {
  return PLACES[slug] ?? (/muoi/.test(slug) ? "salt" : /tram|u-minh/.test(slug) ? "forest" : "lagoon")
}

export function landScene(land: Land): Scene {
  const [width, height] = [1200, 600]
  const sky =
    rect(0, 0, width, height, "url(#sky)") +
    sun(land === "forest" ? 260 : 880, 210, 56) +
    at(420, 150, 1, 0, birds("#6d5a4b"))
  return scene(
    width,
    height,
    sky + LANDS[land](),
    fade("sky", land === "salt" ? "#bfdbe6" : "#cfe2dc", "#fbe5c6"),
  )
}

/** A branch of apricot blossom over the box that is given. */
export function tetScene(): Scene {
  const [width, height] = [1200, 600]
  const chance = chances("mai")
  const spots = [
    [1040, 96],
    [962, 70],
    [884, 116],
    [812, 92],
    [744, 150],
    [1106, 160],
    [1010, 176],
    [930, 206],
    [690, 116],
    [1150, 60],
    [626, 168],
    [850, 190],
  ] as const
  const branch = line(
    "M1220 30C1080 70 960 110 860 130S680 140 600 180M1010 92C990 130 990 150 1016 182M880 126C900 160 920 180 940 214M1100 62C1112 100 1110 130 1112 160M760 134C740 130 716 118 690 112",
    "#5a3622",
    9,
  )
  const buds = Array.from({ length: 14 }, () =>
    circle(
      620 + chance() * 560,
      60 + chance() * 150,
      5 + chance() * 4,
      chance() > 0.4 ? "#9fbf4a" : "#f7c53b",
    ),
  )
  const falling = Array.from({ length: 9 }, () =>
    at(560 + chance() * 600, 260 + chance() * 240, 0.6, chance() * 360, MAI_PETAL),
  )
  const box =
    path("M-150-150H150V0H-150z", "#a93a22") +
    path("M-166-196H166V-146H-166z", "#8c2d19") +
    path("M-20-196H20V0H-20zM-150-92H150V-62H-150z", "#f2c879") +
    line(
      "M0-198C-40-262-116-252-104-220C-96-196-36-198 0-198C36-198 96-196 104-220C116-252 40-262 0-198z",
      "#f2c879",
      15,
    ) +
    line(
      "M-130-30q14-12 28 0t28 0M74-30q14-12 28 0t28 0M-130-118q14-12 28 0t28 0M74-118q14-12 28 0t28 0",
      "#f7dcc0",
      4,
    )
  return scene(
    width,
    height,
    rect(0, 0, width, height, "url(#sky)") +
      `<g class="s">${circle(330, 230, 190, "#fff1d0", 'opacity=".5"')}${circle(330, 230, 140, "#fff6e0", 'opacity=".7"')}</g>` +
      forest("tet", width, 452, 0.6, 66, { bark: "#d9a78a", leaf: "#e3b89a", lit: "#edcbb0" }) +
      band(width, 456, 600, 5, 240, "#c9805a") +
      band(width, 512, 600, 6, 300, "#8f4d30", 'opacity=".8"') +
      ellipse(480, 540, 210, 14, "#4b2010", 'opacity=".3"') +
      at(480, 540, 1, 0, box) +
      at(220, 510, 1.5, 0, prawn(COOKED)) +
      at(700, 520, 1.3, 0, crab(MUD_CRAB)) +
      at(800, 540, 0.9, 0, saltCone()) +
      branch +
      buds.join("") +
      spots.map(([x, y], index) => at(x, y, 0.9 + (index % 3) * 0.22, index * 31, MAI_BLOSSOM)).join("") +
      falling.join(""),
    fade("sky", "#fbe3cf", "#f3b48f"),
  )
}
