import { at, blob, circle, ellipse, line, n, path, rect, type Svg } from "./svg"
import { chances } from "./seed"

/** What grows on land, each drawn around 0, 0 in a field of about 100 × 80. */

export function riceEar(grain = "#e2b64a", stalk = "#8b9a3c"): Svg {
  const grains = Array.from({ length: 9 }, (_, index) => {
    const part = index / 8
    const [x, y] = [-2 + part * part * 34, 6 - part * 44]
    const turn = 20 + part * 46
    return (
      at(x - 5, y, 1, turn - 46, ellipse(0, -6, 3.6, 7.6, grain)) +
      at(x + 5, y + 2, 1, turn + 34, ellipse(0, -6, 3.6, 7.6, grain, 'opacity=".82"'))
    )
  })
  return (
    line("M-12 42C-6 22-6 12 2-6S18-34 34-40", stalk, 2.4) +
    path("M-10 36C-26 22-28 2-22-14C-20 6-14 18-9 30z", stalk) +
    grains.join("")
  )
}

/** Heap of grains; with colours of beans it is a heap of beans. */
export function heap(colours: readonly string[], size: number, key: string, count = 70): Svg {
  const chance = chances(key)
  const grains = Array.from({ length: count }, (_, index) => {
    const part = index / count
    const span = 50 * Math.sqrt(1 - part ** 1.6)
    const [x, y] = [(chance() * 2 - 1) * span, 26 - part * 42 + chance() * 4]
    const colour = colours[Math.floor(chance() * colours.length)] ?? ""
    return at(
      x,
      y,
      1,
      chance() * 180,
      ellipse(0, 0, size, size * 0.64, colour, 'stroke="#000" stroke-opacity=".14"'),
    )
  })
  return grains.join("")
}

/** Slices of a steamed loaf of shrimp. */
export function shrimpCake(): Svg {
  const slice = (x: number, y: number, turn: number) =>
    at(
      x,
      y,
      1,
      turn,
      ellipse(3, 4, 26, 19, "#b9603c") +
        ellipse(0, 0, 26, 19, "#f2a27c") +
        ellipse(0, 0, 21, 14.5, "#f8c3a3") +
        line("M-12-2q5-7 10-2M2 5q6-6 11 0M-4-8q5-4 9 0", "#e2764f", 2.4) +
        circle(-9, 6, 1.6, "#4f8a4b") +
        circle(8, -5, 1.6, "#4f8a4b"),
    )
  return slice(-22, -12, -14) + slice(22, -6, 10) + slice(-2, 18, -4)
}

export function lotusSeed(): Svg {
  const seed = (x: number, y: number) =>
    ellipse(x, y, 6.5, 8, "#f3e6c3") + path(`M${x - 2} ${y - 7}q2-4 4 0z`, "#6b7a3a")
  const pod =
    path("M-34-14C-34-26 34-26 34-14C30 10 14 26 4 40H-4C-14 26-30 10-34-14z", "#7d9350") +
    ellipse(0, -14, 34, 11, "#a5b56b")
  const holes = [
    [-18, -15],
    [-4, -18],
    [11, -17],
    [21, -13],
    [-9, -10],
    [5, -9],
  ] as const
  return (
    pod +
    holes
      .map(([x, y]) => ellipse(x, y, 4.4, 3, "#f3e6c3") + ellipse(x, y, 4.4, 3, "none", 'stroke="#5f7238"'))
      .join("") +
    seed(36, 34) +
    seed(-34, 32)
  )
}

export function banana(): Svg {
  const one = path(
    "M-44-18C-40 12-10 34 30 30C36 30 40 26 42 21C14 20-16 4-32-26C-36-28-42-24-44-18z",
    "#f0c243",
  )
  const under = path("M-44-18C-40 12-10 34 30 30C34 30 37 28 39 26C0 28-32 6-38-23z", "#d79c27")
  return (
    at(-4, -6, 0.9, -16, one + under) +
    at(2, 4, 1, 0, one + under) +
    path("M-46-30l12-4 4 14-12 4z", "#8a6a24") +
    circle(40, 24, 3, "#6d4f1a")
  )
}

export function orange(): Svg {
  const wedges = Array.from({ length: 9 }, (_, index) => {
    const angle = (index * 2 * Math.PI) / 9
    return `M0 0L${n(Math.cos(angle) * 20)} ${n(Math.sin(angle) * 20)}`
  })
  return (
    circle(-12, -2, 28, "#ef9a2d") +
    path("M-40 2A28 28 0 0 0 12 12A34 34 0 0 1-40 2z", "#d97c16", 'opacity=".6"') +
    path("M-12-30C-4-44 14-46 24-40C18-30 2-24-12-30z", "#4f8a4b") +
    at(
      24,
      14,
      1,
      0,
      circle(0, 0, 24, "#f4b04c") +
        circle(0, 0, 21, "#fff3dc") +
        circle(0, 0, 19, "#f7a935") +
        line(wedges.join(""), "#fff3dc", 2),
    )
  )
}

export function noni(): Svg {
  const eyes = [
    [-10, -18],
    [6, -20],
    [-18, -4],
    [-2, -5],
    [14, -6],
    [-14, 10],
    [2, 9],
    [16, 8],
    [-6, 22],
    [9, 21],
  ] as const
  return (
    path("M6-34C14-52 36-56 52-46C42-32 22-26 6-34z", "#4f8a4b") +
    path("M-6-34C-16-50-36-52-48-42C-40-30-20-26-6-34z", "#3d7442") +
    path("M0-36C20-36 30-16 27 6C24 26 12 38 0 38C-12 38-24 26-27 6C-30-16-20-36 0-36z", "#c9cf8e") +
    path("M10-33C24-26 30-10 27 6C24 26 12 38 0 38C18 26 24-8 10-33z", "#a3ad62", 'opacity=".7"') +
    eyes
      .map(
        ([x, y]) =>
          ellipse(x, y, 4.6, 4, "none", 'stroke="#7d8742" stroke-width="1.4"') + circle(x, y, 1.3, "#6a7436"),
      )
      .join("")
  )
}

export function aloe(): Svg {
  const blade = (turn: number, long: number, tone: string) =>
    at(
      0,
      34,
      1,
      turn,
      path(
        `M-9 0C-10 ${n(-long * 0.5)}-3 ${n(-long * 0.9)} 0 ${-long}C3 ${n(-long * 0.9)} 10 ${n(-long * 0.5)} 9 0z`,
        tone,
      ) + line(`M-4-10L-1 ${n(-long * 0.8)}`, "#cfe3b0", 1.4, 'stroke-dasharray="3 5"'),
    )
  return (
    blade(-52, 52, "#4f8657") +
    blade(52, 52, "#4f8657") +
    blade(-28, 68, "#5f9a60") +
    blade(28, 68, "#5f9a60") +
    blade(0, 78, "#76ad6c")
  )
}

/** Sprigs of the herbs that are drunk as tea. */
export function sprig(kind: "pinnate" | "paired" | "serrated"): Svg {
  const [light, deep] = ["#6fa05a", "#3e7042"]
  const vein = line("M0 40C2 14-2-10 0-40", deep, 2.2)
  if (kind === "paired") {
    const pairs = [26, 6, -14, -32].map((y, index) => {
      const size = 1 - index * 0.14
      const leaf =
        path("M0 0C10-16 30-16 38-4C30 8 10 10 0 0z", index % 2 ? light : deep) +
        line("M2-1Q18-6 34-4", "#cfe0b4", 1)
      return (
        at(0, y, size, -8, leaf) +
        at(0, y, size, 0, `<g transform="scale(-1 1)">${at(0, 0, 1, -8, leaf)}</g>`)
      )
    })
    return vein + pairs.join("")
  }
  if (kind === "serrated") {
    const leaf =
      path("M0 0L8-7 16-11 24-12 34-11 46-6 36 0 26 3 16 4 8 3z", light) + line("M2 0Q22-5 44-6", deep, 1.2)
    return (
      vein +
      [30, 8, -14]
        .map(
          (y, index) =>
            at(0, y, 1.05 - index * 0.12, -24, leaf) +
            at(0, y - 8, 1.05 - index * 0.12, 0, `<g transform="scale(-1 1)">${at(0, 0, 1, -24, leaf)}</g>`),
        )
        .join("") +
      at(0, -38, 0.8, -90, leaf)
    )
  }
  const pinna = line("M0 0Q16-8 34-10M8-3l3-9M16-6l4-9M24-9l4-8M10-4l6 6M18-7l6 5M26-9l6 4", light, 3.4)
  return (
    vein +
    [30, 12, -6, -22]
      .map(
        (y, index) =>
          at(0, y, 1 - index * 0.15, 0, pinna) +
          `<g transform="scale(-1 1)">${at(0, y - 6, 1 - index * 0.15, 0, pinna)}</g>`,
      )
      .join("") +
    at(0, -36, 0.7, -80, pinna)
  )
}

export function chilli(): Svg {
  return (
    path("M-34 10C-14 18 14 14 34-8C38-12 44-6 40 0C24 26-12 30-34 10z", "#c8311f") +
    line("M-24 13C-4 19 16 12 32-4", "#f1735a", 2) +
    line("M36-6Q42-18 52-20", "#4d7a37", 4)
  )
}

export function beef(): Svg {
  const slice = (x: number, y: number) =>
    at(
      x,
      y,
      1,
      -8,
      ellipse(0, 0, 27, 20, "#7b3b2c") +
        ellipse(0, -2, 25, 17.5, "#a8604a") +
        line("M-14-4C-8-14 6-14 12-6C16 0 8 8 0 6C-8 4-4-4 4-2", "#e9c9ad", 2.6),
    )
  return slice(20, -14) + slice(-20, -8) + slice(4, 14)
}

export function meatballs(): Svg {
  const ball = (x: number, y: number, r: number) =>
    circle(x, y, r, "#a97458") +
    circle(x, y, r, "#6e4130", 'opacity=".28"') +
    circle(x - r * 0.15, y - r * 0.18, r * 0.82, "#b9856a") +
    ellipse(x - r * 0.35, y - r * 0.45, r * 0.24, r * 0.15, "#f0d6c2")
  return ball(-30, 8, 16) + ball(28, 6, 17) + ball(-2, -14, 16) + ball(0, 16, 18)
}

/** Shredded meat that lies like wool. */
export function floss(tone = "#e8a25f", key = "floss"): Svg {
  const chance = chances(key)
  const strands = Array.from({ length: 26 }, () => {
    const [x, y] = [(chance() * 2 - 1) * 40, (chance() * 2 - 1) * 16 + 8]
    return `M${n(x)} ${n(y)}q${n(chance() * 16 - 8)} ${n(-8 - chance() * 8)} ${n(12 * chance() + 6)} ${n(-2)}`
  })
  return (
    path(
      blob([
        [-46, 22],
        [-42, 0],
        [-20, -14],
        [0, -20],
        [24, -14],
        [44, 2],
        [46, 22],
        [0, 30],
      ]),
      tone,
    ) +
    line(strands.join(""), "#c4702f", 1.6, 'opacity=".75"') +
    line(strands.slice(0, 12).join(""), "#fbd9a4", 1.2, 'transform="translate(3 -3)"')
  )
}

export function saltHeap(coarse: boolean): Svg {
  const chance = chances(coarse ? "coarse" : "fine")
  const grains = Array.from({ length: coarse ? 26 : 40 }, () => {
    const up = chance()
    const [x, y] = [(chance() * 2 - 1) * 50 * (1 - up), 30 - up * 56]
    const size = coarse ? 4 + chance() * 4 : 1.6
    return at(
      x,
      y,
      1,
      chance() * 90,
      rect(-size / 2, -size / 2, size, size, chance() > 0.5 ? "#fff" : "#b9cbd2", 0.6),
    )
  })
  return (
    path("M-58 34C-46 30-24-20-6-28Q0-31 6-28C24-20 46 30 58 34Q0 42-58 34z", "#eef5f6") +
    path("M4-29C24-20 46 30 58 34Q34 38 8 38C22 16 18-12 4-29z", "#c3d5db") +
    grains.join("")
  )
}

export function nest(): Svg {
  const chance = chances("nest")
  const strands = Array.from({ length: 22 }, (_, index) => {
    const drop = 6 + index * 1.3
    const [a, b] = [-44 + chance() * 14, 44 - chance() * 14]
    return `M${n(a)} ${n(-10 + chance() * 10)}Q0 ${n(drop * 2.1)} ${n(b)} ${n(-10 + chance() * 10)}`
  })
  return (
    path("M-50-14C-44 34 44 34 50-14C30 0-30 0-50-14z", "#f0e2c4") +
    line(strands.join(""), "#c9ae78", 1.3, 'opacity=".8"') +
    line(strands.slice(0, 9).join(""), "#fffaf0", 1.2) +
    path("M-50-14C-30-26 30-26 50-14C30 0-30 0-50-14z", "#dcc597") +
    path("M-38-13C-22-20 22-20 38-13C22-5-22-5-38-13z", "#a98c56")
  )
}

/** Fried crackers: wavy rounds with specks of what they are made of. */
export function crackers(tone: string, speck: string): Svg {
  const one = (spot: string) => cracker(tone, speck, spot + tone + speck)
  return at(-24, 10, 0.74, 0, one("a")) + at(24, 14, 0.7, 30, one("b")) + at(2, -14, 0.78, -20, one("c"))
}

function cracker(tone: string, speck: string, key: string): Svg {
  const chance = chances(key)
  const rim = Array.from({ length: 11 }, (_, index) => {
    const angle = (index * 2 * Math.PI) / 11
    const reach = 36 + (chance() * 2 - 1) * 6
    return [Math.cos(angle) * reach, Math.sin(angle) * reach * 0.86] as const
  })
  const specks = Array.from({ length: 16 }, () => {
    const [angle, reach] = [chance() * 6.28, 28 * Math.sqrt(chance())]
    return circle(
      Math.cos(angle) * reach,
      Math.sin(angle) * reach * 0.86,
      1.2 + chance() * 1.5,
      speck,
      'opacity=".75"',
    )
  })
  return (
    path(blob(rim), tone) +
    path(blob(rim.map(([x, y]) => [x * 0.78 + 2, y * 0.76 + 2] as const)), "#fff6e2", 'opacity=".42"') +
    line("M-20-10C-12-18-2-18 6-12M-14 8C-4 0 8 2 18 8M8-22q8 0 12 6", "#fff", 2.2, 'opacity=".6"') +
    specks.join("")
  )
}
