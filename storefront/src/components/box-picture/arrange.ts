/** Where a piece stands in the open box. */
export interface Place {
  index: number
  /** Of the middle of its foot. */
  x: number
  y: number
  scale: number
}

interface Row {
  y: number
  width: number
  largest: number
}

const MIDDLE = 300
const FRONT: Row = { y: 352, width: 424, largest: 0.56 }
const BACK: Row = { y: 292, width: 372, largest: 0.52 }
/** Pieces overlap a little, as they do in a full box. */
const CLOSE = 0.9
/** More would be too small to be told apart. */
const MOST = 9
const ONE_ROW = 4
/** Widest gap between pieces that do not fill their row. */
const GAP = 34

/**
 * Those farthest back first, so that they are drawn in this order.
 *
 * @param reaches half the width of each piece.
 */
export function arrange(reaches: readonly number[]): Place[] {
  const pieces = reaches.slice(0, MOST).map((reach, index) => ({ index, reach }))
  if (pieces.length <= ONE_ROW) return inRow(pieces, FRONT)
  const behind = Math.floor(pieces.length / 2)
  return [...inRow(pieces.slice(-behind), BACK), ...inRow(pieces.slice(0, -behind), FRONT)]
}

function inRow(pieces: readonly { index: number; reach: number }[], { y, width, largest }: Row): Place[] {
  const wide = pieces.reduce((sum, { reach }) => sum + 2 * reach * CLOSE, 0)
  const scale = Math.min(largest, width / wide)
  const gap = Math.min(GAP, (width - wide * scale) / Math.max(1, pieces.length - 1))
  let x = MIDDLE - (wide * scale + gap * (pieces.length - 1)) / 2
  return pieces.map(({ index, reach }) => {
    const half = reach * CLOSE * scale
    const middle = x + half
    x += 2 * half + gap
    return { index, x: middle, y, scale }
  })
}
