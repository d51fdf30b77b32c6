import type { SalesPointKind } from "../../../../domain/sales-point"

/** Words of the sales points: their list and their form. */

export const POINT_PAGES = {
  list: "Điểm bán",
  create: "Thêm điểm bán",
  point: "Một điểm bán",
} as const

export const KIND_WORDS: Record<SalesPointKind, string> = {
  "tourist-site": "Khu, điểm du lịch",
  "rest-stop": "Trạm dừng nghỉ",
  supermarket: "Siêu thị, cửa hàng",
  market: "Chợ",
  "fair-stall": "Gian hàng hội chợ",
  producer: "Cơ sở của chủ thể",
}

export const STANDING_WORDS = {
  open: "Đang mở",
  "not-yet": "Chưa mở",
  closed: "Đã đóng",
} as const

export const POINT_LIST = {
  intro:
    "Nơi bán sản phẩm OCOP tại chỗ. Mỗi điểm có trang và mã QR riêng; khách quét mã là thấy bán những gì.",
  searchHint: "Tên điểm bán, địa chỉ hoặc sản phẩm",
  kind: "Loại",
  standing: "Tình trạng",
  columns: ["Điểm bán", "Loại", "Xã, phường", "Sản phẩm", "Tình trạng", "Mã QR"],
  count: (shown: number, all: number) => `${shown} trên ${all} điểm bán`,
  empty: "Không có điểm bán nào khớp",
  emptyHint: "Hãy bớt bộ lọc, hoặc thêm điểm bán mới.",
  outside: "ngoài tỉnh",
  demonstration: "Dữ liệu mẫu",
  from: (day: string) => `từ ${day}`,
  until: (day: string) => `đến hết ${day}`,
} as const

export const POINT_FIELDS: Record<string, string> = {
  name: "Tên điểm bán (tiếng Việt)",
  nameEn: "Tên điểm bán (tiếng Anh)",
  kind: "Loại điểm bán",
  commune: "Xã, phường",
  address: "Địa chỉ",
  latitude: "Vĩ độ",
  longitude: "Kinh độ",
  hours: "Giờ mở cửa",
  phone: "Điện thoại",
  opensOn: "Ngày mở",
  closesOn: "Ngày bán cuối",
  productHandles: "Sản phẩm có bán",
}

export const POINT_HINTS = {
  name: "Như trên bảng hiệu.",
  nameEn: "Để trống thì trang tiếng Anh dùng tên tiếng Việt.",
  address: "Số nhà, đường hoặc ấp; không ghi lại tên xã.",
  coordinates: "Số độ, ví dụ 8,6046 và 104,7208. Để trống cả hai nếu chưa biết, đừng đoán.",
  hours: "Như điểm bán tự ghi, ví dụ «7:00–19:00 hằng ngày».",
  opensOn: "dd/mm/yyyy. Để trống nếu đã mở từ trước.",
  closesOn: "dd/mm/yyyy. Chỉ nhập khi điểm bán có ngày đóng, như gian hàng hội chợ.",
} as const

export const POINT_FORM = {
  intro: "Chỉ ghi điều đã biết chắc: trang công khai hiện đúng những gì ghi ở đây.",
  where: "Ở đâu",
  when: "Mở cửa",
  who: "Tên và loại",
  chooseCommune: "Chọn xã, phường",
  outside: "Ngoài tỉnh Cà Mau",
  demonstration: "Điểm bán mẫu, không có thật: mọi trang ghi rõ như vậy, và cửa hàng thật không nhận.",
  products: "Sản phẩm có bán",
  search: "Thêm sản phẩm",
  searchHint: "Gõ tên sản phẩm hoặc chủ thể; có dấu hay không dấu đều được.",
  noProducts: "Chưa có sản phẩm nào. Hãy tìm ở ô trên rồi thêm.",
  count: (count: number) => `${count} sản phẩm`,
  map: "Trên bản đồ",
  noPlace: "Chưa có toạ độ: điểm bán chưa hiện trên bản đồ công khai.",
  onMap: (latitude: string, longitude: string) => `Vĩ độ ${latitude}, kinh độ ${longitude}.`,
  fromCentre: (commune: string, distance: string) => `Cách giữa ${commune} ${distance}.`,
  near: "chưa đến 1 km",
  kilometres: (count: string) => `khoảng ${count} km`,
  offMap: "Nằm ngoài bản đồ Cà Mau. Hãy xem lại nếu điểm bán ở trong tỉnh.",
  codes: "Mã và trang công khai",
  code: "Mã QR mở",
  page: "Trang của điểm bán",
  unsaved: "Có thay đổi chưa lưu",
  allSaved: "Mọi thay đổi đã lưu",
  save: "Lưu điểm bán",
  create: "Lưu điểm bán mới",
} as const
