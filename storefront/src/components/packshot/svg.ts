/** Markup of a drawing, or a part of one. */
export type Svg = string

/** At most one decimal: finer than any screen shows these drawings. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export function path(d: string, fill: string, more = ""): Svg {
  return `<path fill="${fill}" d="${d}"${more && ` ${more}`}/>`
}

export function line(d: string, stroke: string, width: number, more = ""): Svg {
  return `<path fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" d="${d}"${more && ` ${more}`}/>`
}

export function circle(x: number, y: number, radius: number, fill: string, more = ""): Svg {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"${more && ` ${more}`}/>`
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ""): Svg {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${more && ` ${more}`}/>`
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
  more = "",
): Svg {
  const round = radius ? ` rx="${n(radius)}"` : ""
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${round} fill="${fill}"${more && ` ${more}`}/>`
}

/** Moves, then turns, then scales what is drawn around 0, 0. */
export function at(x: number, y: number, scale: number, turn: number, content: Svg): Svg {
  const rotate = turn === 0 ? "" : ` rotate(${n(turn)})`
  const size = scale === 1 ? "" : ` scale(${Math.round(scale * 100) / 100})`
  return `<g transform="translate(${n(x)} ${n(y)})${rotate}${size}">${content}</g>`
}

/** A closed smooth outline through the points. */
export function blob(points: readonly (readonly [number, number])[]): string {
  const mid = (a: readonly [number, number], b: readonly [number, number]) =>
    `${n((a[0] + b[0]) / 2)} ${n((a[1] + b[1]) / 2)}`
  const last = points.at(-1) ?? [0, 0]
  const first = points[0] ?? [0, 0]
  let d = `M${mid(last, first)}`
  points.forEach((point, index) => {
    d += `Q${n(point[0])} ${n(point[1])} ${mid(point, points[index + 1] ?? first)}`
  })
  return `${d}z`
}
