import type { Kept } from "../../../../domain/gift-box/box"
import type { BoxState, Tier } from "../../../../domain/gift-box/gift-box"

/** Words of the gift boxes: their list, the composer, comparison and preview. */

export const BOX_PAGES = {
  list: "Hộp quà",
  create: "Soạn hộp mới",
  propose: "Đề xuất",
  compare: "So sánh hai hộp",
  box: "Một hộp quà",
  campaigns: "Đợt bán",
  packagings: "Bao bì",
} as const

const STATE_WORDS: Record<BoxState, string> = {
  draft: "Bản nháp",
  checked: "Đã kiểm tra",
  published: "Đang bán",
  closed: "Đã kết thúc",
}
export function standingWord(standing: BoxState | "off-sale"): string {
  return standing === "off-sale" ? "Tạm ngừng bán" : STATE_WORDS[standing]
}

export const TIER_WORDS: Record<Tier, string> = {
  small: "Gọn nhẹ",
  classic: "Phổ thông",
  premium: "Cao cấp",
}

export const KEPT_WORDS: Record<Kept, string> = {
  dry: "Để khô, nhiệt độ thường",
  chilled: "Giữ mát",
  frozen: "Đông lạnh",
}

export const BOX_FIELDS: Record<string, string> = {
  name: "Tên hộp (tiếng Việt)",
  nameEn: "Tên hộp (tiếng Anh)",
  story: "Lời giới thiệu (tiếng Việt)",
  storyEn: "Lời giới thiệu (tiếng Anh)",
  cardText: "Lời trên thiệp (tiếng Việt)",
  cardTextEn: "Lời trên thiệp (tiếng Anh)",
  tier: "Hạng",
  campaignHandle: "Đợt bán",
  packagingHandle: "Bao bì",
  price: "Giá một hộp (đồng)",
  planned: "Số hộp dự kiến bán",
  parts: "Sản phẩm trong hộp",
}

export const BOX_HINTS = {
  planned: "Tính cả những hộp đã bán.",
  price: "Ví dụ 490.000. Khách thấy giá này, đã gồm bao bì.",
  story: "Vài câu cho khách đọc. Chỉ viết điều có nguồn, không viết công dụng chữa bệnh.",
  storyEn: "Để trống thì trang tiếng Anh không có lời giới thiệu.",
  cardText: "In sẵn trên thiệp khi khách không tự viết.",
  cardTextEn: "Dùng cho đơn đặt ở trang tiếng Anh.",
} as const

export const BOX_MISSING = {
  name: "Chưa nhập tên hộp bằng tiếng Việt.",
  nameEn: "Chưa nhập tên hộp bằng tiếng Anh.",
  campaignHandle: "Chưa chọn đợt bán.",
  price: "Giá phải là số đồng nguyên, ví dụ 490.000. Hãy nhập lại hoặc để trống.",
  planned: "Số hộp dự kiến phải là số nguyên từ 1. Hãy nhập số hộp.",
  quantity: (name: string) => `Số lượng của ${name} phải là số nguyên từ 1. Hãy nhập lại.`,
} as const

export const BOX_LIST = {
  intro: "Các hộp quà lễ, tết: bản nháp, đang bán và đã kết thúc.",
  searchHint: "Tên hộp hoặc sản phẩm trong hộp",
  state: "Tình trạng",
  tier: "Hạng",
  campaign: "Đợt bán",
  count: (shown: number, all: number) => `${shown} trên ${all} hộp`,
  empty: "Không có hộp nào khớp",
  emptyHint: "Hãy bớt bộ lọc, hoặc soạn hộp mới.",
  columns: ["Hộp", "Tình trạng", "Hạng", "Đợt bán", "Giá", "Đã bán / dự kiến", "Việc"],
  choose: (name: string) => `Chọn «${name}» để so sánh`,
  compare: (count: number) => `So sánh (${count}/2)`,
  compareHint: "Chọn hai hộp để so sánh.",
  copy: "Sao chép",
  copied: "Đã sao chép: đây là bản sao, đang là bản nháp.",
  price: "chưa đặt giá",
  offSaleTitle: "Tạm ngừng bán: cần người xử lý",
  offSaleIntro:
    "Những hộp này tự rời kệ vì không còn qua được kiểm tra. Chúng chỉ bán lại khi có người sửa rồi nhấn «Bán lại».",
  offSaleSince: (day: string) => `Ngừng bán từ ${day}`,
  open: "Mở hộp",
  demonstration: "Giá giả định",
} as const

export const COMPOSER = {
  intro: "Chọn sản phẩm, số lượng và bao bì; mọi kiểm tra chạy ngay khi nhập.",
  sale: "Bán ở đâu, bán thế nào",
  partsTitle: "Sản phẩm trong hộp",
  search: "Thêm sản phẩm",
  searchHint: "Gõ tên sản phẩm, chủ thể hoặc xã; có dấu hay không dấu đều được.",
  found: (count: number) => (count === 0 ? "Không có sản phẩm nào khớp." : `${count} sản phẩm khớp`),
  more: (count: number) => `còn ${count} sản phẩm nữa: hãy gõ thêm`,
  add: (name: string) => `Thêm ${name}`,
  addShort: "Thêm",
  inBox: "đã chọn",
  free: (count: number) => `còn tự do ${count}`,
  cannot: "Hộp sẽ không bán được:",
  noParts: "Hộp chưa có sản phẩm nào. Hãy tìm ở ô trên rồi thêm.",
  quantityOf: (name: string) => `Số lượng của ${name}`,
  remove: "Bỏ",
  removeOf: (name: string) => `Bỏ ${name}`,
  fewer: (name: string) => `Bớt một ${name}`,
  moreOf: (name: string) => `Thêm một ${name}`,
  replace: "Thay bằng",
  replaceOf: (from: string, to: string) => `Thay ${from} bằng ${to}`,
  mayReplace: "Có thể thay bằng",
  noReplacement: "Chưa có sản phẩm nào thay được mà hộp không bị từ chối vì điều khác.",
  packagingFirst: "Hãy chọn bao bì trước, để tìm sản phẩm thay vừa hộp.",
  plannedFirst: "Hãy nhập số hộp trước, để tìm sản phẩm thay còn đủ hàng.",
  replaced: (from: string, to: string) => `Đã thay ${from} bằng ${to}.`,
  packing: "Ghi số liệu đóng gói",
  packingShort: "Đóng gói",
  packingOf: (name: string) => `Ghi số liệu đóng gói của ${name}`,
  noPackaging: "Chưa chọn bao bì",
  chooseCampaign: "Chọn đợt bán",
  noCampaign: "Chưa chọn đợt bán nên chưa kiểm tra được. Hãy chọn đợt bán.",
  vietnamese: "Bằng tiếng Việt",
  english: "Bằng tiếng Anh",
  refuses: "Không bán được",
  warns: "Nên xem lại",
  fine: "Qua mọi kiểm tra.",
  findings: "Kiểm tra",
  findingsCount: (refusing: number, warning: number) =>
    `${refusing} điều không bán được, ${warning} điều nên xem lại`,
  goTo: "Đến chỗ này",
  figures: "Con số của hộp",
  map: "Bản đồ nguồn gốc",
  mapLabel: (count: number, all: number) =>
    `${count} xã, phường có sản phẩm trong hộp, trên ${all} của Cà Mau`,
  unknownCommune: "Chưa chắc xã, phường",
  unsaved: "Có thay đổi chưa lưu",
  allSaved: "Mọi thay đổi đã lưu",
  save: "Lưu hộp",
  create: "Lưu hộp mới",
  saved: "Đã lưu hộp.",
  leaveTitle: "Rời trang khi chưa lưu?",
  leave: "Những gì vừa nhập sẽ mất nếu rời trang mà chưa lưu.",
  leaveYes: "Rời trang, bỏ thay đổi",
  leaveNo: "Ở lại",
  readOnly: "Hộp này không sửa trực tiếp được. Nhấn «Sửa» để đưa về bản nháp, hoặc «Sao chép».",
  closed: "Đợt bán của hộp này đã kết thúc. Muốn bán tương tự thì hãy sao chép.",
} as const

export const FIGURES = {
  parts: "Giá lẻ các sản phẩm",
  packaging: "Bao bì",
  own: "Cộng",
  price: "Giá hộp",
  margin: "Chênh so với cộng",
  marginHint: "Giá hộp trừ giá lẻ và bao bì; phần trăm của giá hộp.",
  weight: "Ruột hộp nặng",
  gross: "Cả hộp nặng",
  fill: "Chỗ đã dùng",
  stars: "Sao",
  producers: "Chủ thể",
  communes: "Xã, phường chắc chắn",
  groups: "Nhóm sản phẩm",
  least: (least: number) => `cần ít nhất ${least}`,
  ofGrams: (grams: string, holds: string) => `${grams} trên ${holds}`,
  ofFill: (percent: string) => `${percent} chỗ xếp được`,
  without: (count: number) => `chưa tính ${count} sản phẩm chưa có số liệu`,
  starsOf: (stars: number | null, count: number) =>
    `${count} × ${stars === null ? "chưa rõ" : `${stars} sao`}`,
} as const

export const ACTIONS = {
  check: "Kiểm tra",
  checked: "Hộp đã qua kiểm tra.",
  publish: "Đưa ra bán",
  published: "Đã đưa ra bán. Trang công khai sẽ có hộp trong vòng một phút.",
  publishSure: (name: string) =>
    `«${name}» sẽ có trên trang công khai trong vòng một phút và khách đặt được ngay.`,
  edit: "Sửa",
  edited: "Hộp đã về bản nháp và không còn bán.",
  editSure: (name: string) =>
    `Để sửa, «${name}» về bản nháp và NGỪNG BÁN trong vòng một phút. Địa chỉ trang giữ nguyên. Sửa xong, hãy kiểm tra rồi đưa ra bán lại.`,
  editConfirm: "Ngừng bán và sửa",
  close: "Kết thúc bán",
  closed: "Đã kết thúc bán.",
  closeSure: (name: string) =>
    `Kết thúc bán «${name}»? Trang của hộp vẫn còn nhưng không ai đặt được nữa, và không mở lại được.`,
  resell: "Bán lại",
  resold: "Hộp đã bán lại.",
  saveFirst: (action: string) => `Lưu và ${action.toLowerCase()}`,
  refusedTitle: "Chưa làm được vì:",
  insertVi: "In tờ giới thiệu A5 (Việt)",
  insertEn: "In tờ giới thiệu A5 (Anh)",
  pickList: "In phiếu soạn hàng",
  pickListBoxes: "Cho bao nhiêu hộp",
  documents: "Giấy tờ in",
  documentsSaved: "Tờ in lấy theo bản đã lưu.",
  pickListFault: "Số hộp phải là số nguyên từ 1 đến 10.000.",
} as const

export const STALE = {
  title: "Người khác vừa sửa hộp này",
  intro: "Những gì bạn nhập vẫn còn nguyên, chưa được lưu. Hãy xem bản mới rồi chọn.",
  show: "Xem bản mới",
  mine: "Bản của bạn",
  theirs: "Bản mới trên máy chủ",
  take: "Lấy bản mới, bỏ bản của tôi",
  keep: "Giữ bản của tôi",
  kept: "Lần lưu tới sẽ ghi đè lên bản mới.",
} as const

export const COMPARE = {
  intro: "Hai hộp cạnh nhau. Chỗ khác nhau có chữ «Khác».",
  first: "Hộp thứ nhất",
  second: "Hộp thứ hai",
  choose: "Chọn hộp",
  field: "Mục",
  different: "Khác",
  none: "không có",
  onlyDifferent: "Chỉ hiện chỗ khác nhau",
  count: (count: number) => (count === 0 ? "Hai bản giống hệt nhau." : `${count} chỗ khác nhau`),
} as const

export const PREVIEW = {
  title: "Khách sẽ thấy",
  intro:
    "Dựng từ những gì đang nhập, kể cả chưa lưu. Hiện tên, lời, giá, sản phẩm, hạn đặt và thiệp; không hiện ảnh vẽ hộp, nút đặt hàng và màu sắc của trang công khai.",
  language: "Ngôn ngữ",
  vi: "Tiếng Việt",
  en: "Tiếng Anh",
  width: "Bề ngang",
  narrow: "Điện thoại (360)",
  wide: "Máy tính",
} as const

export const PACKING = {
  title: (name: string) => `Số liệu đóng gói: ${name}`,
  intro: "Lấy từ nhãn hoặc hỏi chủ thể. Chưa biết thì để trống, đừng đoán.",
  save: "Lưu số liệu",
  saved: "Đã lưu số liệu đóng gói.",
  unknown: "Chưa rõ",
  fields: {
    weightGrams: "Khối lượng một món cả bao gói (g)",
    length: "Dài (mm)",
    width: "Rộng (mm)",
    height: "Cao (mm)",
    kept: "Bảo quản",
    shelfLifeDays: "Hạn dùng từ ngày sản xuất (ngày)",
  },
  size: "Kích thước bên ngoài",
  fault: "Phải là số nguyên từ 1, hoặc để trống.",
  sizeFault: "Hãy nhập đủ dài, rộng, cao, hoặc để trống cả ba.",
} as const
