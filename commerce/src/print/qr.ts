import { encode } from "uqr"

import type { Paper } from "./paper"

/** ISO/IEC 18004 asks for a quiet zone of four modules on every side. */
const QUIET_ZONE_MODULES = 4

/** Draws a code as black rectangles, its quiet zone within `side`; it stays sharp at any size. */
export function drawQr(paper: Paper, address: string, x: number, y: number, side: number): void {
  const { data, size } = encode(address, { ecc: "M", border: QUIET_ZONE_MODULES })
  const module = side / size
  paper.rect(x, y, side, side).fill("#fff")
  data.forEach((row, line) => {
    for (let from = 0; from < size; from++) {
      if (!row[from]) continue
      let to = from
      while (row[to]) to++
      // A hair higher than its module, so that no viewer shows a seam between two lines.
      paper.rect(x + from * module, y + line * module, (to - from) * module, module * 1.04)
      from = to
    }
  })
  paper.fill("#000")
}
