import type { Palette } from "./palette"
import { pick } from "./seed"
import { circle, line, rect, type Svg } from "./svg"

/** What packages are printed with: tide, fish scales, nets, salt pans, rain, and plain. */
interface Pattern {
  width: number
  height: number
  draw: (tone: string) => Svg
}

const PATTERNS: readonly [Pattern, ...Pattern[]] = [
  { width: 44, height: 18, draw: (tone: string) => line("M-2 9q12-9 23 0t23 0", tone, 1.6) },
  {
    width: 24,
    height: 24,
    draw: (tone: string) =>
      line("M0 12a12 12 0 0 0 24 0M-12 0a12 12 0 0 0 24 0M12 0a12 12 0 0 0 24 0", tone, 1.4),
  },
  { width: 22, height: 22, draw: (tone: string) => line("M0 0L22 22M22 0L0 22", tone, 1.2) },
  { width: 40, height: 26, draw: (tone: string) => line("M0 0H40M0 0V26M20 13V26M0 13H40", tone, 1.2) },
  { width: 18, height: 26, draw: (tone: string) => line("M4 4v8M13 17v8", tone, 1.8) },
  { width: 20, height: 20, draw: (tone: string) => circle(5, 5, 2, tone) + circle(15, 15, 2, tone) },
  { width: 14, height: 10, draw: (tone: string) => rect(0, 0, 7, 10, tone) },
]

export function patternOf(key: string, { onBody }: Palette): Svg {
  const { width, height, draw } = pick(PATTERNS, `${key}/pattern`)
  return `<pattern id="p" width="${width}" height="${height}" patternUnits="userSpaceOnUse"><g opacity=".11">${draw(onBody)}</g></pattern>`
}
