import { parseDay } from "../../../domain/day"
import { toVnd } from "../../../domain/vnd"
import type { DeliveryNoteView } from "../delivery-note"
import type { InsertView } from "../insert"
import type { PickListView } from "../pick-list"
import type { QuoteView } from "../quote"

const SITE = "https://ocop.example.vn"
const ON = parseDay("2026-11-21")

const customer = {
  name: "Công ty TNHH Một thành viên Thủy sản Đất Mũi",
  taxCode: "2000123456-001",
  contact: "Nguyễn Thị Ánh Tuyết",
  phone: "+84912345678",
  email: "anh.tuyet@example.vn",
  address: "Số 12, đường Phan Ngọc Hiển, khóm 3, phường An Xuyên, tỉnh Cà Mau",
}

const contents = "2 Bánh phồng tôm Cái Bát, 1 Tôm khô tách vỏ Tân Phát Lợi, 1 Muối tinh Bạc Liêu"

export function quoteView(changes: Partial<QuoteView> = {}): QuoteView {
  return {
    number: "BG-2026-0001",
    revision: 2,
    on: ON,
    customer,
    lines: [
      { box: "Hộp quà Tết Đất Mũi", contents, quantity: 250, unitPrice: toVnd(980_000) },
      { box: "Hộp quà Rừng Đước", contents, quantity: 50, unitPrice: toVnd(1_080_000) },
    ],
    deliveryFee: toVnd(1_000_000),
    plan: [
      {
        by: parseDay("2026-12-20"),
        box: "Hộp quà Tết Đất Mũi",
        quantity: 150,
        place: "Văn phòng, phường An Xuyên",
      },
      {
        by: parseDay("2027-01-15"),
        box: "Hộp quà Tết Đất Mũi",
        quantity: 100,
        place: "Kho số 2, xã Năm Căn",
      },
      { by: parseDay("2027-01-15"), box: "Hộp quà Rừng Đước", quantity: 50, place: "Kho số 2, xã Năm Căn" },
    ],
    validUntil: parseDay("2026-12-05"),
    note: "Thiệp in theo mẫu của quý đơn vị; xin gửi lời chúc trước ngày 01/12/2026.",
    link: `${SITE}/bao-gia/?id=quote_01JX0V7H5F3K2&s=3yV0mJb3l1hQ4v9c2Xo8Tg`,
    demonstration: true,
    ...changes,
  }
}

export function deliveryNoteView(changes: Partial<DeliveryNoteView> = {}): DeliveryNoteView {
  return {
    number: "PG-2026-0001-2",
    quoteNumber: "BG-2026-0001",
    on: parseDay("2027-01-12"),
    customer,
    lines: [
      { box: "Hộp quà Tết Đất Mũi", contents, quantity: 100, place: "Kho số 2, xã Năm Căn" },
      { box: "Hộp quà Rừng Đước", contents, quantity: 30, place: "Kho số 2, xã Năm Căn" },
    ],
    open: [
      { box: "Hộp quà Tết Đất Mũi", quantity: 0 },
      { box: "Hộp quà Rừng Đước", quantity: 20 },
    ],
    ...changes,
  }
}

const PARTS: [string, string, number][] = [
  ["Bánh phồng tôm Cái Bát", "HTX CBTMDV NTTS Cái Bát · một trong: xã Phú Mỹ, xã Hưng Mỹ, xã Cái Nước", 2],
  ["Tôm khô tách vỏ Tân Phát Lợi", "HTX Tân Phát Lợi · xã Tân Ân", 1],
  ["Muối tinh Bạc Liêu", "Công ty Cổ phần Muối Bạc Liêu · xã Long Điền", 1],
  ["Gạo lứt – hạt sen An An", "HKD Quách Tệt · phường An Xuyên", 1],
  ["Ba khía muối nước mắm Đầm Dơi", "HTX Ba khía Đầm Dơi · xã Quách Phẩm", 1],
]

export function insertView(changes: Partial<InsertView> = {}): InsertView {
  return {
    language: "vi",
    on: ON,
    box: "Hộp quà Tết Đất Mũi",
    occasion: "Tết Đinh Mùi 2027",
    story:
      "Năm món từ năm xã, phường ven biển và ven rừng của Cà Mau: thứ nào cũng giữ được qua Tết, để dành đãi khách những ngày đầu năm.",
    cardText: "Kính chúc quý vị và gia đình năm mới an khang, thịnh vượng.",
    parts: PARTS.map(([name, origin, quantity], index) => ({
      name,
      quantity,
      origin,
      certificate: "OCOP bốn sao đến hết ngày 31/12/2027, theo baocamau.vn, chưa đối chiếu với quyết định.",
      address: `${SITE}/q/abc23${index + 2}k/`,
    })),
    stories: [
      {
        title: "Bánh phồng tôm Cái Bát, từ ba sao lên bốn sao",
        text: "Hợp tác xã làm bánh phồng từ tôm nuôi ở ven đầm; sản phẩm lên bốn sao năm 2024.",
      },
    ],
    address: `${SITE}/q/box2345/`,
    ...changes,
  }
}

export function pickListView(changes: Partial<PickListView> = {}): PickListView {
  return {
    box: "Hộp quà Tết Đất Mũi",
    code: "box2345",
    on: ON,
    boxes: 20,
    deliversUntil: parseDay("2027-02-03"),
    packaging: "Hộp giấy cứng cỡ vừa",
    cardText: "Kính chúc quý vị và gia đình năm mới an khang, thịnh vượng.",
    lines: PARTS.map(([name, origin, perBox], index) => ({
      name,
      producer: origin.split(" · ")[0] ?? null,
      perBox,
      stock: 30 + index * 5,
      kept: index === 3 ? null : "để khô",
      certifiedUntil: index === 4 ? parseDay("2027-01-01") : parseDay("2027-12-31"),
    })),
    findings: [
      "Giấy công nhận của Ba khía muối nước mắm Đầm Dơi hết hiệu lực sau ngày 01/01/2027, trước ngày giao cuối 03/02/2027. Hãy thay sản phẩm, hoặc chờ giấy mới.",
    ],
    ...changes,
  }
}
