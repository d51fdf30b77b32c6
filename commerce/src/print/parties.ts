import { boundsOf, SOFT, type Paper } from "./paper"
import { facts, writeAt } from "./text"

/** An organisation as papers address it; null is printed as missing. */
export interface Customer {
  name: string
  taxCode: string | null
  contact: string
  phone: string
  email: string | null
  /** House to province. */
  address: string
}

const MISSING = "chưa có"

// Nobody stands behind the shop yet, as the foot of every page of the site says.
const SELLER: [string, string][] = [
  ["Đơn vị", `OCOP Cà Mau (tên đơn vị bán hàng: ${MISSING})`],
  ["Mã số thuế", MISSING],
  ["Địa chỉ", MISSING],
  ["Điện thoại", MISSING],
]

/** Seller and buyer, side by side. */
export function parties(paper: Paper, customer: Customer): void {
  const { left, width } = boundsOf(paper)
  const gap = 24
  const half = (width - gap) / 2
  const { y } = paper
  const buyer: [string, string][] = [
    ["Đơn vị", customer.name],
    ["Mã số thuế", customer.taxCode ?? MISSING],
    ["Địa chỉ", customer.address],
    ["Người liên hệ", customer.contact],
    ["Điện thoại", customer.phone],
    ["Thư điện tử", customer.email ?? MISSING],
  ]
  const ends = [side(left, "BÊN BÁN", SELLER), side(left + half + gap, "BÊN MUA", buyer)]
  paper.y = Math.max(...ends)

  function side(x: number, title: string, rows: readonly [string, string][]): number {
    paper.y = writeAt(paper, title, x, y, half, { face: "strong", size: 8, colour: SOFT }) + 3
    facts(paper, x, half, rows)
    return paper.y
  }
}
