import { formatDay, type Day } from "../day"
import { isCount, type QuoteFault } from "./faults"

/** What a producer says it can bring. */
export interface CapacityForm {
  pieces: number
  by: Day
  note: string | null
}

export function checkCapacity({ pieces, by, note }: CapacityForm, received: number, on: Day): QuoteFault[] {
  const faults: QuoteFault[] = []
  if (!isCount(pieces)) faults.push({ field: "pieces", message: "Số lượng phải là số nguyên từ 1." })
  else if (pieces < received)
    faults.push({ field: "pieces", message: `Đã nhận ${received}, không khai ít hơn số ấy được.` })
  if (by < on)
    faults.push({ field: "by", message: `Ngày ${formatDay(by)} đã qua. Hãy hỏi lại chủ thể ngày mới.` })
  if ((note ?? "").length > 500)
    faults.push({ field: "note", message: "Ghi chú dài hơn 500 ký tự. Hãy viết ngắn lại." })
  return faults
}

export function checkReceipt(
  arrived: number,
  { pieces, received }: { pieces: number; received: number },
): QuoteFault[] {
  const left = pieces - received
  if (isCount(arrived) && arrived <= left) return []
  const message = `Số nhận về phải từ 1 đến ${left}, là phần còn lại đã khai. Nếu về nhiều hơn, hãy sửa số đã khai trước.`
  return [{ field: "pieces", message }]
}
