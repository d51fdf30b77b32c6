import { INK, type Paper } from "./paper"

interface Tree {
  /** Share of the width at which it stands. */
  at: number
  /** Share of the height up to its crown. */
  tall: number
  crown: number
}

const TREES: Tree[] = [
  { at: 0.1, tall: 0.5, crown: 25 },
  { at: 0.2, tall: 0.68, crown: 33 },
  { at: 0.33, tall: 0.42, crown: 21 },
  { at: 0.72, tall: 0.46, crown: 22 },
  { at: 0.84, tall: 0.62, crown: 31 },
  { at: 0.94, tall: 0.4, crown: 20 },
]

/** A shore of red mangroves with the sun coming up between them, in lines that an office printer keeps. */
export function drawMangrove(paper: Paper, x: number, y: number, width: number, height: number): void {
  const water = y + height * 0.82
  paper.save().lineWidth(0.8).strokeColor(INK).lineCap("round").lineJoin("round")
  sun(paper, x + width * 0.53, water, height * 0.3)
  for (const tree of TREES) drawTree(paper, x + width * tree.at, water, height * tree.tall, tree.crown)
  ripples(paper, x, water, width, y + height)
  paper.restore()
}

function sun(paper: Paper, x: number, water: number, radius: number): void {
  paper.path(`M ${x - radius} ${water} A ${radius} ${radius} 0 0 1 ${x + radius} ${water}`).stroke()
  for (let ray = 1; ray < 12; ray++) {
    const angle = (Math.PI * ray) / 12
    const from = radius * 1.18
    const to = radius * (ray % 2 === 0 ? 1.42 : 1.6)
    paper
      .moveTo(x - Math.cos(angle) * from, water - Math.sin(angle) * from)
      .lineTo(x - Math.cos(angle) * to, water - Math.sin(angle) * to)
  }
  paper.stroke()
}

/** A trunk on stilts under a crown of leaves that hides what is behind it. */
function drawTree(paper: Paper, x: number, water: number, tall: number, crown: number): void {
  const fork = water - tall * 0.42
  for (const reach of [-0.78, -0.46, -0.18, 0.2, 0.5, 0.8]) {
    const foot = x + reach * crown
    paper.moveTo(x, fork + Math.abs(reach) * 3).quadraticCurveTo(foot, fork + tall * 0.06, foot, water)
  }
  paper.moveTo(x, fork + 3).lineTo(x, water - tall)
  paper.stroke()
  for (const [dx, dy, size] of [
    [-0.55, 0.1, 0.55],
    [0.55, 0.08, 0.55],
    [0, -0.12, 0.68],
  ] as const) {
    const middle = { x: x + dx * crown, y: water - tall + dy * crown }
    paper.ellipse(middle.x, middle.y, crown * size, crown * size * 0.62).fillAndStroke("#fff", INK)
    leaves(paper, middle.x, middle.y, crown * size)
  }
}

function leaves(paper: Paper, x: number, y: number, size: number): void {
  for (const [dx, dy] of [
    [-0.45, -0.1],
    [-0.1, 0.18],
    [0.3, -0.15],
    [0.42, 0.2],
    [-0.1, -0.3],
  ] as const) {
    const at = { x: x + dx * size, y: y + dy * size }
    paper.moveTo(at.x - 2.6, at.y).quadraticCurveTo(at.x, at.y - 2.4, at.x + 2.6, at.y)
  }
  paper.lineWidth(0.6).stroke().lineWidth(0.8)
}

/** Broken lines, longer towards the reader. */
function ripples(paper: Paper, x: number, water: number, width: number, bottom: number): void {
  paper.moveTo(x, water).lineTo(x + width, water)
  const rows = 3
  for (let row = 1; row <= rows; row++) {
    const y = water + ((bottom - water) * row) / rows
    const length = 16 + row * 12
    for (let from = x + (row % 2) * length * 0.7; from + length < x + width; from += length * 2.1)
      paper.moveTo(from, y).quadraticCurveTo(from + length / 2, y + 3, from + length, y)
  }
  paper.stroke()
}
