import { FOOT, type Material, type Package } from "./package"
import { MOTIF } from "./subject"
import { at, circle, ellipse, line, path, rect, type Svg } from "./svg"

/** Things without a package: each is shown itself, with a tag. */

const HIDE = { light: "#7b5537", mid: "#5e3f28", dark: "#38241a" }

/** Scales of a hide, to be laid over a shape. */
const SCALES: Svg = `<pattern id="s" width="18" height="14" patternUnits="userSpaceOnUse">${rect(1, 1, 16, 12, HIDE.light, 4)}${rect(3, 2.5, 12, 4, "#a37a55", 2, 'opacity=".5"')}</pattern>`

function hide(d: string): Svg {
  return path(d, HIDE.mid) + path(d, "url(#s)") + path(d, "url(#l)")
}

function tagAt(string: string): Svg {
  return line(string, "#8a6a44", 2)
}

const TAG = { x: 226, y: 100, width: 136, height: 118 }

export function sandals(): Package {
  const sole =
    "M0-92C30-92 42-62 38-30C35-6 30 10 32 40C34 76 22 98 0 98C-24 98-34 76-32 44C-30 12-40-8-40-36C-40-66-28-92 0-92z"
  const upper = "M-41-44C-20-62 20-62 40-40C42-20 38-4 36 10C16-10-16-10-36 8C-40-6-42-24-41-44z"
  const one =
    path(sole, "#2c1c13", 'transform="translate(4 7)"') +
    path(sole, "#b98a5c") +
    line(
      "M0-84C24-84 34-60 31-30C28-6 24 10 26 40C28 70 18 90 0 90C-18 90-28 70-26 44C-24 12-33-8-33-36C-33-62-22-84 0-84z",
      "#7d5631",
      1.6,
      'stroke-dasharray="4 4"',
    ) +
    hide(upper) +
    line("M-38-38C-18-54 18-54 37-34", "#d9b184", 1.4, 'stroke-dasharray="3 3"')
  return {
    body:
      SCALES +
      tagAt("M294 106C292 70 236 60 222 120S216 220 214 250") +
      at(112, 330, 1.12, -14, one) +
      at(208, 342, 1.12, 10, `<g transform="scale(-1 1)">${one}</g>`),
    room: TAG,
    label: "sticker",
    light: circle(294, 107, 3.5, "#8a6a44"),
    reach: 130,
  }
}

export function belt(): Package {
  const coil = (r: number) =>
    `M${200 - r} 350A${r} ${r * 0.5} 0 1 0 ${200 + r} 350A${r} ${r * 0.5} 0 1 0 ${200 - r} 350z`
  const rings = [128, 104, 80, 56].map(
    (r, index) =>
      path(`${coil(r)}`, index % 2 ? HIDE.dark : HIDE.mid) +
      line(coil(r - 3), "#b08a60", 1, 'stroke-dasharray="3 4" opacity=".6"'),
  )
  const wall = "M72 350A128 64 0 0 0 328 350V392A128 64 0 0 1 72 392z"
  const end = "M286 372L366 330Q378 326 380 338L382 362Q382 370 374 374L300 412z"
  const buckle =
    line("M-30-26H26Q34-26 34-18V18Q34 26 26 26H-30", "#c9962f", 9) + line("M-34 0H30", "#e6c368", 6)
  return {
    body:
      SCALES +
      tagAt("M200 150C190 108 130 130 118 220S110 330 120 384") +
      rings.join("") +
      hide(wall) +
      line(
        "M76 358A128 64 0 0 0 324 358M74 386A128 64 0 0 0 326 386",
        "#d9b184",
        1.4,
        'stroke-dasharray="4 4"',
      ) +
      hide(end) +
      at(128, 412, 0.95, 12, buckle),
    room: { x: 132, y: 140, width: 136, height: 118 },
    label: "sticker",
    light: circle(200, 147, 3.5, "#8a6a44"),
    reach: 150,
  }
}

export function wallet(): Package {
  const flap = "M70 288H296Q306 288 306 298V424Q306 434 296 434H70Q60 434 60 424V298Q60 288 70 288z"
  const cards =
    rect(82, 262, 190, 60, "#d9b184", 6) +
    rect(92, 250, 176, 50, "#e9d5b4", 6) +
    rect(100, 240, 160, 40, "#2f6f7d", 6)
  return {
    body:
      SCALES +
      tagAt("M290 110C280 70 210 90 196 150S186 240 184 290") +
      cards +
      path(flap, "#2c1c13", 'transform="translate(5 6)"') +
      hide(flap) +
      line("M72 298H294V424H72z", "#d9b184", 1.6, 'stroke-dasharray="5 4"') +
      rect(262, 346, 58, 34, HIDE.dark, 8) +
      circle(278, 363, 8, "#c9962f") +
      circle(276, 361, 3, "#f1d98f"),
    room: { x: 222, y: 100, width: 136, height: 118 },
    label: "sticker",
    light: circle(290, 107, 3.5, "#8a6a44"),
    reach: 140,
  }
}

export function chopsticks({ palette }: Material): Package {
  const tones = ["#8a5a30", "#a06c3c", "#75481f", "#b27e4a"] as const
  const sticks = Array.from({ length: 10 }, (_, index) => {
    const lean = (index - 4.5) * 3.2
    return at(
      200,
      FOOT - 70,
      1,
      lean,
      path("M-4 60L-6-270Q0-276 6-270L4 60z", tones[index % tones.length] ?? tones[0]) +
        path("M-6-270Q0-276 6-270L5.6-246H-5.6z", "#e8dcc2") +
        line("M-2 56L-3-240", "#fff", 1, 'opacity=".25"'),
    )
  })
  const cup = `M120 290H280L268 ${FOOT - 6}Q267 ${FOOT} 258 ${FOOT}H142Q133 ${FOOT} 132 ${FOOT - 6}z`
  const weave = Array.from({ length: 9 }, (_, row) =>
    line(`M121 ${306 + row * 16}H279`, "#7d5a2c", 6, 'stroke-dasharray="11 9" opacity=".5"'),
  ).join("")
  return {
    body: sticks.join("") + path(cup, "#d3ac6d") + weave + rect(114, 284, 172, 16, "#b98a48", 6),
    room: { x: 134, y: 306, width: 132, height: 122 },
    label: "sticker",
    light: path(cup, "url(#l)") + line(`M134 ${FOOT - 4}H266`, palette.deep, 3, 'opacity=".3"'),
    reach: 100,
  }
}

export function basket(): Package {
  const body = `M78 276H322L296 ${FOOT - 8}Q294 ${FOOT} 284 ${FOOT}H116Q106 ${FOOT} 104 ${FOOT - 8}z`
  const weave = Array.from({ length: 10 }, (_, row) =>
    line(
      `M${84 + row * 2.4} ${290 + row * 15}H${316 - row * 2.4}`,
      "#7d5a2c",
      7,
      'stroke-dasharray="14 10" opacity=".45"',
    ),
  ).join("")
  return {
    body:
      line("M96 280C96 120 304 120 304 280", "#a97a3e", 13) +
      line("M96 280C96 120 304 120 304 280", "#e3c48d", 3, 'stroke-dasharray="9 9"') +
      at(150, 258, 0.9, -14, MOTIF) +
      at(250, 256, 0.9, 18, MOTIF) +
      path(body, "#cfa465") +
      weave +
      rect(70, 264, 260, 20, "#b58745", 9),
    room: { x: 130, y: 296, width: 140, height: 128 },
    label: "sticker",
    light: path(body, "url(#l)"),
    reach: 134,
  }
}

/** A stay among the melaleuca: a house on stilts over dark water, its sign before it. */
export function place({ palette }: Material): Package {
  const water =
    path("M0 372H400V500H0z", "#5b4636") +
    path("M0 372H400V384Q300 394 200 386T0 390z", "#8b6d50", 'opacity=".7"') +
    line("M20 408H110M150 424H260M286 404H380M40 452H150M220 462H330", "#c9ad85", 2.4, 'opacity=".45"')
  const posts = [118, 158, 240, 282].map((x) => rect(x, 330, 8, 62, "#4a3524")).join("")
  const house =
    rect(98, 240, 210, 84, "#a97a4a") +
    Array.from({ length: 11 }, (_, index) =>
      line(`M${108 + index * 19} 242V322`, "#7d5630", 2, 'opacity=".5"'),
    ).join("") +
    rect(180, 262, 44, 62, "#4a2f1c", 3) +
    rect(122, 262, 40, 32, "#f3d38b", 2) +
    rect(244, 262, 40, 32, "#f3d38b", 2) +
    line("M142 262V294M264 262V294", "#7d5630", 3)
  const roof =
    path("M70 250L132 160H274L336 250Q200 236 70 250z", "#8a6336") +
    path("M70 250L132 160H200V238Q130 240 70 250z", "#a1783f") +
    line(
      "M90 240L140 168M120 238L160 166M154 236L180 164M188 236L198 164M222 236L216 164M254 238L238 164M286 240L258 166M312 244L270 168",
      "#6a4823",
      2,
      'opacity=".5"',
    )
  const deck =
    path("M60 320H348V332H60z", "#7b5636") +
    line("M60 332V320M348 304V330M60 304H100M306 304H348M60 304V322M80 304V322M328 304V322", "#5a3d24", 4)
  const boat =
    path("M214 424Q286 446 372 416Q352 452 296 454Q240 452 214 424z", "#3d2a1c") +
    path("M214 424Q286 446 372 416Q290 434 214 424z", "#a97a4a") +
    line("M330 380L300 444", "#c9a46c", 4)
  return {
    body: water + posts + deck + house + roof + boat,
    room: { x: 30, y: 60, width: 340, height: 92 },
    label: "sticker",
    light: ellipse(200, 396, 150, 6, palette.deep, 'opacity=".22"'),
    reach: 0,
  }
}
