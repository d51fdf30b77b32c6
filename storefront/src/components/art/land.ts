import { chances } from "../packshot/seed"
import { at, circle, ellipse, line, n, path, rect, type Svg } from "../packshot/svg"

/** What Cà Mau's land is made of, for scenes; each stands on y = 0 and is drawn upwards. */

export interface TreeTones {
  bark: string
  leaf: string
  lit: string
}

export const NEAR: TreeTones = { bark: "#2a2017", leaf: "#1d4b3a", lit: "#3c7a58" }
export const MIDDLE: TreeTones = { bark: "#3f4a3c", leaf: "#3a7258", lit: "#6a9f7b" }
export const FAR: TreeTones = { bark: "#7d9a86", leaf: "#8db39a", lit: "#aecbb3" }

/** A band of water, silt or land from edge to edge, `y` at its crest. */
export function band(
  width: number,
  y: number,
  bottom: number,
  swell: number,
  length: number,
  fill: string,
  more = "",
): Svg {
  const count = Math.ceil(width / length) + 1
  const waves = Array.from(
    { length: count },
    () => `q${n(length / 4)} ${n(-swell)} ${n(length / 2)} 0t${n(length / 2)} 0`,
  )
  return path(`M${n(-length / 2)} ${n(y)}${waves.join("")}V${n(bottom)}H${n(-length / 2)}z`, fill, more)
}

/** Short lines of light on the water. */
export function glints(
  key: string,
  width: number,
  top: number,
  bottom: number,
  count: number,
  stroke: string,
): Svg {
  const chance = chances(key)
  const marks = Array.from({ length: count }, () => {
    const [x, part] = [chance() * width, chance()]
    const long = 14 + part * 70
    return `M${n(x)} ${n(top + (bottom - top) * part ** 1.4)}h${n(long)}`
  })
  return line(marks.join(""), stroke, 2.4, 'opacity=".5"')
}

/** Rhizophora on its stilt roots, about 200 high. */
export function mangrove(key: string, { bark, leaf, lit }: TreeTones): Svg {
  const chance = chances(key)
  const roots = [-4, -3, -2, -1, 1, 2, 3, 4].map((side) => {
    const [reach, start] = [side * (15 + chance() * 5), -26 - Math.abs(side) * 13 - chance() * 8]
    return `M0 ${n(start)}C${n(reach * 0.7)} ${n(start - 4)} ${n(reach)} ${n(start * 0.5)} ${n(reach * 1.08)} 6`
  })
  const branches = [-1, 1, -0.5, 0.6].map(
    (side) => `M0 ${n(-90 - chance() * 20)}C${n(side * 22)} -118 ${n(side * 36)} -128 ${n(side * 46)} -142`,
  )
  const masses = [
    [-44, -142, 34],
    [44, -146, 36],
    [-14, -172, 40],
    [22, -184, 34],
    [0, -134, 36],
  ] as const
  const crown = masses.map(([x, y, r]) => {
    const [dx, dy] = [x + chance() * 10 - 5, y + chance() * 10 - 5]
    return {
      base: ellipse(dx, dy, r, r * 0.66, leaf),
      light: ellipse(dx - r * 0.18, dy - r * 0.26, r * 0.68, r * 0.34, lit, 'opacity=".7"'),
    }
  })
  const pods = Array.from(
    { length: 5 },
    () => `M${n(chance() * 110 - 55)} ${n(-136 + chance() * 14)}v${n(14 + chance() * 10)}`,
  )
  return (
    line(roots.join(""), bark, 5) +
    line("M0 4C3-40-4-70 0-130", bark, 8) +
    line(branches.join(""), bark, 4) +
    line(pods.join(""), lit, 2.4) +
    crown.map(({ base }) => base).join("") +
    crown.map(({ light }) => light).join("")
  )
}

/** Slender, pale, with its leaves high up; about 330 high. */
export function melaleuca(key: string, { bark, leaf, lit }: TreeTones): Svg {
  const chance = chances(key)
  const bend = chance() * 24 - 12
  const high = 250 + chance() * 70
  const tufts = Array.from({ length: 6 }, () => {
    const [x, y] = [bend + chance() * 60 - 30, -high - 30 + chance() * 80]
    return ellipse(x, y, 15 + chance() * 10, 26 + chance() * 10, chance() > 0.45 ? leaf : lit)
  })
  return (
    path(
      `M-7 2C-5 ${n(-high * 0.4)} ${n(bend - 4)} ${n(-high * 0.7)} ${n(bend - 2)} ${n(-high)}H${n(bend + 2)}C${n(bend + 5)} ${n(-high * 0.7)} 6 ${n(-high * 0.4)} 8 2z`,
      bark,
    ) +
    line(
      `M2-20l3-16M-3-70l4-18M1-126l3-14M${n(bend * 0.6)} ${n(-high * 0.66)}l3-14`,
      "#5b4a38",
      1.6,
      'opacity=".5"',
    ) +
    tufts.join("")
  )
}

/** A sampan with somebody at the oar. */
export function sampan(standing = true): Svg {
  const hull =
    path("M-120-20Q-60 4 0 5T124-26Q104 22 40 26H-50Q-104 22-120-20z", "#3b281b") +
    path("M-120-20Q-60 4 0 5T124-26Q60-8 0-7T-120-20z", "#a57a4c") +
    line("M-100-6Q0 18 108-10", "#5d4029", 2.4)
  const load =
    path("M-66-6Q-64-26-46-28T-26-6z", "#c9a067") +
    line("M-64-14Q-46-20-28-14M-58-22Q-46-28-34-22", "#8a6434", 2) +
    path("M12-4Q14-20 28-22T46-6z", "#c9a067") +
    line("M14-12Q28-18 44-12", "#8a6434", 2)
  const body = standing
    ? line("M74-16C72-40 74-58 78-74", "#3a2a3c", 11) +
      path("M66-70Q80-80 92-68L94-34Q80-28 66-36z", "#6a4a5f") +
      line("M90-62L60-44", "#6a4a5f", 8) +
      circle(79, -84, 8, "#b07a54") +
      path("M58-84Q79-108 100-84Q79-78 58-84z", "#ead2a0") +
      path("M79-103Q92-94 100-84Q88-80 79-80z", "#c9a766")
    : path("M62-12Q62-42 78-44T94-12z", "#6a4a5f") +
      circle(78, -52, 8, "#b07a54") +
      path("M57-52Q78-76 99-52Q78-46 57-52z", "#ead2a0")
  const oar = line("M66-60L26 44", "#7b5636", 4) + path("M30 28L14 62Q22 66 28 60L36 32z", "#7b5636")
  return hull + load + body + oar
}

export function egret(): Svg {
  return (
    path(
      "M0 0C-4-16-2-26 6-32C2-36 4-42 10-42C14-42 15-38 24-37C16-35 13-36 11-33C16-22 16-10 8 0z",
      "#fffdf6",
    ) + line("M2 0L0 22M7 0L7 22", "#3b3129", 1.6)
  )
}

export function birds(tone: string): Svg {
  return line("M0 0q9-10 16 0q7-10 16 0M50-22q8-9 14 0q6-9 14 0M84 8q6-7 11 0q5-7 11 0", tone, 2.6)
}

/** A house of planks on stilts under nipa leaves. */
export function house(): Svg {
  return (
    line("M-62 0V-52M-30 0V-52M10 0V-52M50 0V-52M78 0V-52", "#4a3524", 6) +
    rect(-84, -60, 180, 10, "#7b5636") +
    rect(-66, -116, 140, 58, "#a97a4a") +
    line(
      "M-52-114V-60M-38-114V-60M-24-114V-60M-10-114V-60M4-114V-60M18-114V-60M32-114V-60M46-114V-60M60-114V-60",
      "#7d5630",
      1.6,
      'opacity=".5"',
    ) +
    rect(-8, -100, 28, 42, "#4a2f1c") +
    rect(-52, -100, 28, 22, "#f3d38b") +
    rect(38, -100, 26, 22, "#f3d38b") +
    path("M-88-110L-44-172H58L98-110Q4-122-88-110z", "#7d5a32") +
    path("M-88-110L-44-172H6V-118Q-40-118-88-110z", "#9b7140") +
    line(
      "M-72-114L-38-168M-48-116L-20-168M-22-118L-2-168M30-118L20-168M56-116L40-168M78-113L54-168",
      "#5d4022",
      2,
      'opacity=".5"',
    )
  )
}

/** A dip net on its crossed poles. */
export function dipNet(): Svg {
  return (
    line("M0 0L30-120M-90-50Q-20-140 110-46M-60-44Q10-150 80-40M30-118V-134M30-134L-30-10", "#4a3524", 4) +
    path("M-90-50Q10-2 110-46Q10-10-90-50z", "#e7dcc4", 'opacity=".5"') +
    line("M-70-44Q10 0 92-42M-46-38Q10-6 68-36", "#e7dcc4", 1.4)
  )
}

/** Somebody with two baskets of salt on a pole. */
export function carrier(): Svg {
  const basket = (x: number) =>
    line(`M${x}-62L${x - 12}-26M${x}-62L${x + 12}-26`, "#5d4029", 1.6) +
    path(`M${x - 18}-28H${x + 18}L${x + 11}-8H${x - 11}z`, "#a5773f") +
    path(`M${x - 16}-28Q${x}-48 ${x + 16}-28z`, "#fff")
  return (
    line("M-4 0L0-34M10 0L4-34", "#3a2f2a", 7) +
    path("M-11-32L-8-66Q4-72 14-66L16-32z", "#7d4b3a") +
    line("M-56-62Q2-72 60-62", "#7b5636", 4) +
    basket(-54) +
    basket(58) +
    circle(3, -76, 8, "#b07a54") +
    path("M-18-76Q3-100 24-76Q3-70-18-76z", "#ead2a0")
  )
}

export function saltCone(size = 1): Svg {
  return at(
    0,
    0,
    size,
    0,
    path("M-46 2C-34-2-12-44-3-50Q0-52 3-50C12-44 34-2 46 2Q0 10-46 2z", "#fdfdfb") +
      path("M2-50C12-44 34-2 46 2Q22 6 4 5C14-14 10-36 2-50z", "#cbdadf"),
  )
}
