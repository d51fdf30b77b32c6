import { encode } from "uqr"

import { mm, type Paper } from "./paper"

/** ISO/IEC 18004 asks for a quiet zone of four modules on every side. */
const QUIET_ZONE_MODULES = 4

/**
 * The least width of a module, in millimetres. GS1 General Specifications, section 5.12.3.1, allow 0.396 mm to 0.990 mm for
 * a QR Code with a Digital Link; an office printer and a phone at arm's length need the rest.
 */
export const LEAST_MODULE_MM = 0.5

/** The side in points below which the modules of a code would be too small; its quiet zone counts. */
export function leastSide(address: string): number {
  return encodeQr(address).size * mm(LEAST_MODULE_MM)
}

/** Draws a code as black rectangles, its quiet zone within `side`; it stays sharp at any size. */
export function drawQr(paper: Paper, address: string, x: number, y: number, side: number): void {
  const { data, size } = encodeQr(address)
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

function encodeQr(address: string): ReturnType<typeof encode> {
  return encode(address, { ecc: "M", border: QUIET_ZONE_MODULES })
}
