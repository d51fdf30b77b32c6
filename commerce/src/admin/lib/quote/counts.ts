import type { QuotedBox } from "../../../../domain/quote/quote"
import { QUOTE } from "../words/quote"

/** "1.250" */
export function formatCount(count: number): string {
  return count.toLocaleString("vi-VN")
}

/** "50 hộp «Đất Mũi», 20 hộp «Rừng Đước»" */
export function listBoxes(
  lines: readonly { boxHandle: string; quantity: number }[],
  boxes: readonly QuotedBox[],
): string {
  return lines
    .map(({ boxHandle, quantity }) => QUOTE.boxes(formatCount(quantity), boxName(boxes, boxHandle)))
    .join(", ")
}

export function boxName(boxes: readonly QuotedBox[], handle: string): string {
  return boxes.find((box) => box.handle === handle)?.name ?? handle
}
