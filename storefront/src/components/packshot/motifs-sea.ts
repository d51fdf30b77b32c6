import { at, blob, circle, ellipse, line, n, path, type Svg } from "./svg"

/** What comes out of the water, each drawn around 0, 0 in a field of about 100 × 80. */

interface PrawnTones {
  shell: string
  band: string
  dark: string
}

export const COOKED: PrawnTones = { shell: "#f08a63", band: "#e0603f", dark: "#8f2f1b" }
export const DRIED: PrawnTones = { shell: "#f2a064", band: "#d9743c", dark: "#8a3d1a" }
export const RAW: PrawnTones = { shell: "#8fa7a0", band: "#5f7f7b", dark: "#2c4644" }

/** Curled as a cooked or dried one is; `curl` in degrees, less is straighter. */
export function prawn({ shell, band, dark }: PrawnTones = COOKED, curl = 235): Svg {
  const steps = 9
  const radius = 8200 / (curl + 10)
  const spine = Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps
    const angle = ((-25 - part * curl) * Math.PI) / 180
    const half = 13.5 * (1 - part) ** 0.8 + 4.2
    const reach = radius * (1 - 0.16 * part)
    const spot = (r: number) => [r * Math.cos(angle), r * Math.sin(angle)] as const
    return { outer: spot(reach + half), inner: spot(reach - half * 0.85), middle: spot(reach), angle }
  })
  const [head] = spine
  const tail = spine.at(-1)
  if (!head || !tail) return ""
  const outline = blob([...spine.map(({ outer }) => outer), ...spine.map(({ inner }) => inner).reverse()])
  const rings = spine.slice(3).map(({ outer, inner, angle }) => {
    const [bx, by] = [Math.cos(angle + 0.2) * radius, Math.sin(angle + 0.2) * radius]
    return `M${n(outer[0])} ${n(outer[1])}Q${n(bx)} ${n(by)} ${n(inner[0])} ${n(inner[1])}`
  })
  const legs = spine.slice(2, 8).map(({ inner, angle }, index) => {
    const long = 11 - index
    const [dx, dy] = [Math.cos(angle + 2.7) * long, Math.sin(angle + 2.7) * long]
    return `M${n(inner[0])} ${n(inner[1])}l${n(dx)} ${n(dy)}`
  })
  const fan = (tail.angle * 180) / Math.PI - 90
  const [hx, hy] = head.middle
  const petals = [-32, 0, 32].map((turn) =>
    at(0, 0, 1, turn, path("M0 0C7 5 8 17 0 24C-8 17-7 5 0 0z", turn === 0 ? shell : band)),
  )
  return (
    line(
      `M${n(hx)} ${n(hy - 6)}C${n(hx + 12)} ${n(hy - 30)} ${n(hx - 8)} ${n(hy - 46)} ${n(hx - 44)} ${n(hy - 44)}M${n(hx + 2)} ${n(hy - 3)}C${n(hx + 22)} ${n(hy - 16)} ${n(hx + 22)} ${n(hy - 40)} ${n(hx - 2)} ${n(hy - 56)}`,
      band,
      1.5,
    ) +
    line(legs.join(""), band, 2) +
    at(tail.middle[0], tail.middle[1], 1, fan, petals.join("")) +
    path(outline, shell) +
    path(
      blob([...spine.map(({ outer }) => outer), ...spine.map(({ middle }) => middle).reverse()]),
      band,
      'opacity=".5"',
    ) +
    line(rings.join(""), dark, 1.3, 'opacity=".55"') +
    path(`M${n(hx - 10)} ${n(hy - 3)}L${n(hx + 15)} ${n(hy + 10)}L${n(hx - 2)} ${n(hy + 13)}z`, band) +
    circle(hx + 3, hy - 1, 2.6, dark)
  )
}

interface CrabTones {
  shell: string
  dark: string
  spot: string
}

export const BA_KHIA: CrabTones = { shell: "#8a4a3a", dark: "#4f2318", spot: "#c9785a" }
export const MUD_CRAB: CrabTones = { shell: "#d9623f", dark: "#8a2d17", spot: "#f0a27c" }
export const SWIMMER: CrabTones = { shell: "#e07a52", dark: "#9a3b22", spot: "#f7cdb0" }

/** `broad` as a swimming crab with its long side thorns. */
export function crab({ shell, dark, spot }: CrabTones, broad = false): Svg {
  const half = [0, 1, 2, 3].map((leg) => {
    const [y, reach, drop] = [6 + leg * 5, 54 - leg * 5, 10 + leg * 9]
    return `M26 ${y}Q${reach - 12} ${y - 6} ${reach - 4} ${y + 2}T${reach} ${y + drop}`
  })
  const claw =
    line("M24-6Q40-12 38-24", shell, 8) +
    path("M30-24C28-42 46-50 56-40C50-42 46-38 47-34C52-38 57-36 56-31C52-20 36-14 30-24z", shell) +
    line("M47-34L40-29", dark, 1.4)
  const side = line(half.join(""), shell, 5) + claw
  const carapace = broad
    ? "M-46 0L-30-12Q-16-22 0-22Q16-22 30-12L46 0Q34 24 0 25Q-34 24-46 0z"
    : "M-33-10Q-24-24 0-24Q24-24 33-10Q38 4 26 17Q14 27 0 27Q-14 27-26 17Q-38 4-33-10z"
  return (
    side +
    `<g transform="scale(-1 1)">${side}</g>` +
    line("M-9-22V-31M9-22V-31", dark, 2.6) +
    circle(-9, -32, 3.2, dark) +
    circle(9, -32, 3.2, dark) +
    path(carapace, shell) +
    path("M-24-8Q-12-18 0-18Q12-18 24-8Q10-13 0-13Q-10-13-24-8z", spot, 'opacity=".8"') +
    line("M-15 2Q-6 10-11 17M15 2Q6 10 11 17M-5-4Q0 2 5-4", dark, 1.8, 'opacity=".7"')
  )
}

interface FishShape {
  length: number
  depth: number
  body: string
  dark: string
  belly: string
  /** Across the body: "bars" of a gourami, "blotches" of a snakehead, a "stripe" of an anchovy. */
  marking: "bars" | "blotches" | "stripe"
}

export const FISH = {
  gourami: { length: 92, depth: 40, body: "#b98d57", dark: "#5a3c1d", belly: "#e3c391", marking: "bars" },
  anchovy: { length: 84, depth: 13, body: "#b9a27c", dark: "#5c4a33", belly: "#f0e3c8", marking: "stripe" },
  goby: { length: 96, depth: 18, body: "#8f8156", dark: "#4a4126", belly: "#d8cb9d", marking: "blotches" },
  snakehead: {
    length: 104,
    depth: 25,
    body: "#6d6547",
    dark: "#332e1c",
    belly: "#cbbf95",
    marking: "blotches",
  },
  tilapia: { length: 90, depth: 34, body: "#90978c", dark: "#454d47", belly: "#dfe0d2", marking: "bars" },
  tuna: { length: 104, depth: 32, body: "#4f6f86", dark: "#24394a", belly: "#dce6ea", marking: "stripe" },
} satisfies Record<string, FishShape>

export function fish({ length, depth, body, dark, belly, marking }: FishShape): Svg {
  const [back, nose, half] = [length * 0.3, -length * 0.5, depth / 2]
  const d = `M${n(nose)} 2C${n(nose + length * 0.2)} ${n(-half)} ${n(-length * 0.02)} ${n(-half * 1.15)} ${n(back)} -3L${n(back)} 4C${n(-length * 0.02)} ${n(half * 1.15)} ${n(nose + length * 0.2)} ${n(half)} ${n(nose)} 2z`
  const tail = `M${n(back - 3)} 0C${n(back + 10)} ${n(-half * 0.4)} ${n(back + 14)} ${n(-half * 0.8 - 4)} ${n(back + 20)} ${n(-half * 0.7 - 6)}Q${n(back + 13)} 0 ${n(back + 20)} ${n(half * 0.7 + 6)}C${n(back + 14)} ${n(half * 0.8 + 4)} ${n(back + 10)} ${n(half * 0.4)} ${n(back - 3)} 0z`
  const fin = `M${n(-length * 0.18)} ${n(-half * 0.85)}Q0 ${n(-half * 1.75 - 3)} ${n(back - 6)} -6Q0 ${n(-half * 0.8)} ${n(-length * 0.18)} ${n(-half * 0.85)}zM${n(-length * 0.05)} ${n(half * 0.8)}Q${n(length * 0.1)} ${n(half * 1.6 + 3)} ${n(back - 4)} 6Q${n(length * 0.08)} ${n(half * 0.8)} ${n(-length * 0.05)} ${n(half * 0.8)}z`
  const marks = {
    bars: line(
      [0, 1, 2, 3, 4, 5]
        .map(
          (bar) =>
            `M${n(-length * 0.2 + bar * 9)} ${n(-half * 0.66 + bar)}q3 ${n(half * 0.6)} -1 ${n(half * 1.1)}`,
        )
        .join(""),
      dark,
      3,
      'opacity=".4"',
    ),
    blotches: [0, 1, 2, 3, 4, 5]
      .map((spot) =>
        ellipse(
          -length * 0.2 + spot * length * 0.085,
          spot % 2 ? -2 : 2,
          4.5,
          half * 0.36,
          dark,
          'opacity=".38"',
        ),
      )
      .join(""),
    stripe: line(`M${n(nose + 14)} 0H${n(back)}`, "#f6efe0", 3, 'opacity=".9"'),
  }[marking]
  return (
    path(tail + fin, dark) +
    path(d, body) +
    path(
      `M${n(nose)} 2Q${n(-length * 0.1)} ${n(half * 0.45)} ${n(back)} 2C${n(-length * 0.02)} ${n(half * 1.15)} ${n(nose + length * 0.2)} ${n(half)} ${n(nose)} 2z`,
      belly,
      'opacity=".85"',
    ) +
    marks +
    line(
      `M${n(nose + length * 0.2)} ${n(-half * 0.66)}q6 ${n(half * 0.7)} 0 ${n(half * 1.3)}`,
      dark,
      1.6,
      'opacity=".7"',
    ) +
    circle(nose + length * 0.1, -half * 0.22, Math.max(2, depth * 0.075), dark) +
    circle(nose + length * 0.1 - 0.7, -half * 0.22 - 0.7, 0.8, "#fff")
  )
}

export function oyster(): Svg {
  const ridges = [0.55, 0.72, 0.88].map(
    (size) =>
      `M${n(-38 * size)} ${n(8 * size)}C${n(-34 * size)} ${n(-30 * size)} ${n(30 * size)} ${n(-36 * size)} ${n(40 * size)} ${n(2 * size)}`,
  )
  return (
    path("M-42 8C-46-14-24-34 2-33C30-33 48-14 42 6C38 24 14 34-8 32C-28 31-40 22-42 8z", "#8b8073") +
    path("M-33 8C-35-10-18-25 2-24C24-24 37-10 33 5C29 18 12 25-6 24C-22 23-32 18-33 8z", "#efe9df") +
    path("M-18 8C-20-4-8-14 4-12C18-12 24-2 18 8C12 16-12 18-18 8z", "#cfc4b4") +
    circle(12, 4, 5, "#fffdf8") +
    line(ridges.join(""), "#6d6358", 1.4, 'opacity=".35"')
  )
}

/** A heap of tiny sea shrimp. */
export function krill(): Svg {
  const spots = [
    [-30, 8, 20],
    [-12, -4, -30],
    [8, 8, 40],
    [26, -2, -10],
    [-20, 18, 0],
    [4, 20, 170],
    [30, 16, 30],
  ] as const
  return spots
    .map(([x, y, turn]) =>
      at(
        x,
        y,
        1,
        turn,
        line("M-9 3Q-4-7 6-4T10 5", "#e79a7c", 4.4) +
          line("M-9 3l-7-5M-9 3l-8 0", "#b85a3b", 1) +
          circle(8, -2, 1.4, "#5c2011"),
      ),
    )
    .join("")
}

/** Several of one fish, above each other. */
export function shoal(shape: FishShape, count: number): Svg {
  const step = shape.depth * 1.35 + 8
  return Array.from({ length: count }, (_, index) =>
    at(index % 2 ? 7 : -3, (index - (count - 1) / 2) * step, 1.08, index % 2 ? 5 : -4, fish(shape)),
  ).join("")
}
