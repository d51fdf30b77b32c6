import type { QuoteAction, QuoteState } from "../../../../domain/quote/quote"

/** Words of the order desk for organisations, and of what producers can bring. */

export const QUOTE_PAGES = {
  list: "Đơn tổ chức",
  quote: "Một đơn tổ chức",
  capacity: "Năng lực cung ứng",
} as const

/** Short, for labels; the rules' own sentences are in `domain/quote/states`. */
export const QUOTE_STATE_WORDS: Record<QuoteState, string> = {
  requested: "Chờ báo giá",
  quoted: "Chờ trả lời",
  accepted: "Chờ chuyển khoản",
  paid: "Đang giao",
  delivered: "Đã giao đủ",
  declined: "Đã từ chối",
  cancelled: "Đã hủy",
}

export const ACTION_WORDS: Record<QuoteAction, string> = {
  request: "Gửi yêu cầu",
  offer: "Báo giá",
  accept: "Chấp nhận",
  decline: "Từ chối",
  payment: "Ghi chuyển khoản",
  delivery: "Ghi giao hàng",
  cancel: "Hủy",
  undo: "Lùi lại vì ghi không trọn vẹn",
}

export const QUOTE_LIST = {
  intro: "Cơ quan, doanh nghiệp đặt từ 50 đến 5.000 hộp: từ yêu cầu đến lần giao cuối.",
  columns: ["Số", "Tổ chức", "Số hộp", "Cần trước ngày", "Tổng cộng", "Tình trạng", "Việc cần làm"],
  all: "Tất cả",
  mine: "Chờ mình làm",
  filter: "Lọc theo tình trạng",
  empty: "Không có đơn nào ở đây",
  emptyHint: "Yêu cầu mới từ trang «Quà Tết cho cơ quan, doanh nghiệp» hiện ra ở đây ngay khi được gửi.",
  none: "–",
} as const

/** What waits for staff. */
export const TASK_WORDS = {
  offer: "Báo giá",
  renew: "Quá hạn trả lời: báo giá lại hoặc hủy",
  pay: "Đối chiếu sao kê",
  deliver: (boxes: string) => `Giao được ngay ${boxes} hộp`,
} as const

export const QUOTE = {
  request: "Yêu cầu",
  organisation: "Tổ chức",
  taxCode: "Mã số thuế",
  contact: "Người liên hệ",
  phone: "Điện thoại",
  email: "Thư điện tử",
  address: "Địa chỉ",
  wanted: "Muốn đặt",
  wantedBy: "Cần trước ngày",
  note: "Lời dặn",
  requestedAt: "Gửi lúc",
  boxes: (quantity: string, name: string) => `${quantity} hộp «${name}»`,
  offer: "Báo giá đang có",
  revision: (revision: number) => `lần ${revision}`,
  total: "Tổng cộng",
  fee: "Phí giao hàng",
  validUntil: "Chấp nhận đến hết ngày",
  plan: "Kế hoạch giao",
  planLine: (by: string, boxes: string, place: string) => `Đến hết ${by}: ${boxes} → ${place}`,
  link: "Liên kết cho khách",
  linkHint: "Ai có liên kết này đều xem và trả lời được. Chỉ gửi cho người liên hệ của tổ chức.",
  copy: "Chép liên kết",
  copied: "Đã chép liên kết",
  print: "In báo giá (PDF)",
  acceptedBy: (name: string, at: string) => `${name} chấp nhận lúc ${at}.`,
  history: "Lịch sử",
  cancel: "Hủy đơn",
  cancelIntro: "Hàng đang giữ cho đơn được thả ra bán lại. Không lùi lại được.",
  cancelled: "Đã hủy đơn.",
  reason: "Lý do hủy",
  reasonMissing: "Chưa ghi lý do hủy.",
  openOrder: "Mở đơn trong cửa hàng",
} as const

export const OFFER = {
  title: "Lập báo giá",
  again: "Báo giá lại",
  againIntro: "Liên kết cũ sẽ báo cho khách rằng đã có bản mới hơn.",
  intro: "Giá và ngày giao của riêng tổ chức này. Hàng chỉ được giữ khi họ chấp nhận.",
  lines: "Hộp và giá",
  box: "Hộp quà",
  chooseBox: "Chọn hộp",
  quantity: "Số hộp",
  price: "Giá một hộp (đồng)",
  shopPrice: (price: string) => `giá ở cửa hàng ${price}`,
  partsCost: (price: string) => `giá lẻ các món và bao bì ${price}`,
  below: (amount: string) => `thấp hơn giá lẻ ${amount} mỗi hộp`,
  addLine: "Thêm loại hộp",
  plan: "Kế hoạch giao",
  by: "Đến hết ngày",
  place: "Nơi nhận",
  addPlan: "Thêm đợt giao",
  remove: (what: string) => `Bỏ ${what}`,
  removeShort: "Bỏ",
  lineName: (index: number) => `loại hộp ${index}`,
  planName: (index: number) => `đợt giao ${index}`,
  fee: "Phí giao hàng (đồng)",
  validUntil: "Chấp nhận đến hết ngày",
  dayHint: "dd/mm/yyyy",
  note: "Ghi chú cho khách",
  total: (total: string) => `Tổng cộng ${total}`,
  send: "Gửi báo giá",
  sent: "Đã lập báo giá. Hãy chép liên kết gửi cho khách.",
  capacity: "Có kịp không?",
  capacityIntro: "Theo kho, hàng đã khai sẽ về và hàng đã hứa, tính đến từng ngày giao.",
  capacityTable: "Từng món, từng ngày giao",
  capacityFine: "Mọi món đều đủ cho kế hoạch này.",
  capacityEmpty: "Điền số hộp và ngày giao để xem.",
  capacityColumns: ["Món", "Đến ngày", "Cần", "Còn tự do", ""],
  enough: "đủ",
  short: (pieces: string) => `thiếu ${pieces}`,
  unread: {
    quantity: "Số hộp phải là số nguyên từ 1.",
    price: "Giá phải là số đồng từ 1.",
    fee: "Phí giao hàng phải là số đồng từ 0.",
    day: "Ngày phải viết dd/mm/yyyy.",
    box: "Chưa chọn hộp.",
  },
  shortfall: (name: string, day: string, wanted: string, free: string) =>
    `${name}: đến ${day} cần ${wanted}, còn tự do ${free}. Hãy bớt hộp, giao muộn hơn, hoặc khai thêm năng lực.`,
} as const

export const OFFER_FIELDS: Record<string, string> = {
  lines: OFFER.lines,
  plan: OFFER.plan,
  deliveryFee: OFFER.fee,
  validUntil: OFFER.validUntil,
  note: OFFER.note,
  capacity: OFFER.capacity,
}

export const PAYMENT = {
  title: "Chuyển khoản",
  none: "Chưa ghi chuyển khoản nào.",
  paid: (paid: string, total: string) => `Đã nhận ${paid} trong ${total}.`,
  left: (left: string) => `Còn ${left}.`,
  add: "Ghi chuyển khoản",
  intro: "Ghi theo sao kê ngân hàng, từng khoản một. Đủ tiền thì đơn chuyển sang «Đang giao».",
  amount: "Số tiền (đồng)",
  on: "Ngày trên sao kê",
  reference: "Số tham chiếu của ngân hàng",
  line: (amount: string, on: string, reference: string, by: string) =>
    `${amount} · ${on} · ${reference} · ${by} ghi`,
  saved: "Đã ghi chuyển khoản.",
} as const

export const DELIVERY = {
  title: "Giao hàng",
  none: "Chưa giao lần nào.",
  open: (boxes: string) => `Còn phải giao: ${boxes}.`,
  ready: (boxes: string) => `Hàng đã giữ đủ cho: ${boxes}.`,
  notReady: "Chưa món nào về đủ cho một hộp.",
  done: "Đã giao đủ.",
  add: "Ghi giao hàng",
  intro: "Ghi khi hàng rời kho: trừ vào hàng đang giữ, phiếu giao in được ngay.",
  on: "Ngày giao",
  quantity: (box: string, place: string) => `${box} → ${place}`,
  left: (left: string) => `theo kế hoạch còn ${left} hộp`,
  note: "Phiếu giao (PDF)",
  labels: "Nhãn (PDF)",
  saved: "Đã ghi giao hàng. Hãy in phiếu giao và nhãn.",
} as const

export const CAPACITY = {
  intro:
    "Chủ thể nói mang được bao nhiêu, đến ngày nào; đã hứa bao nhiêu cho các đơn; còn hứa được bao nhiêu.",
  table: "Từng sản phẩm",
  columns: ["Sản phẩm", "Trong kho", "Đã giữ", "Đến ngày", "Sẽ về", "Đã hứa", "Còn hứa được"],
  now: "hôm nay",
  unknownProducer: "chưa rõ chủ thể",
  empty: "Chưa có sản phẩm nào trong hộp quà hay trong khai báo.",
  declared: "Chủ thể đã khai",
  declaredColumns: ["Sản phẩm", "Số lượng", "Đến ngày", "Đã về", "Ghi chú", ""],
  noneDeclared: "Chưa ai khai. Bấm «Khai năng lực» khi chủ thể báo số hàng sẽ mang đến.",
  late: "quá ngày, chưa về đủ",
  declare: "Khai năng lực",
  change: "Sửa khai báo",
  drawerIntro: "Số chủ thể cam kết mang đến, ngoài hàng đã ở trong kho.",
  product: "Sản phẩm",
  chooseProduct: "Chọn sản phẩm",
  productMissing: "Chưa chọn sản phẩm.",
  pieces: "Số lượng",
  by: "Mang đến trước hết ngày",
  note: "Ghi chú",
  receive: "Hàng đã về",
  receiveIntro: (name: string, left: string) =>
    `${name}: còn ${left} chưa về. Hàng vào kho ngay và được giữ trước cho các đơn đã hứa.`,
  received: "Số lượng vừa về",
  saved: "Đã lưu.",
} as const
