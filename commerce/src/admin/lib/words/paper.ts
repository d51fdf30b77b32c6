import type { CodePaper } from "../../../print/code-paper"

/** Words of what is printed with codes on it, and of the GTIN. */

export const PAPER_WORDS: Record<CodePaper, string> = {
  label: "Nhãn kệ (tờ A4)",
  card: "Thẻ quầy (A6)",
  poster: "Áp phích (A4)",
}

export const PAPER = {
  title: "In mã QR",
  intro: "Mã vẽ nét, sao và tên sản phẩm bằng chữ bên cạnh, tiếng Việt và tiếng Anh.",
  saved: "Tờ in lấy theo bản đã lưu.",
  paper: "Loại giấy",
  point: "In cho điểm bán",
  noPoint: "Không ghi điểm bán",
  pointHint: "Mã in cho một điểm bán thì báo cáo lượt quét tính được cho điểm đó.",
  through: "Giấy công nhận phải còn đến hết ngày",
  throughHint: "dd/mm/yyyy, ngày cuối tờ in còn treo. Để trống là hôm nay.",
  throughFault: "Ngày phải viết dd/mm/yyyy. Hãy nhập lại hoặc để trống.",
  products: "In nhãn của",
  none: "Chưa chọn sản phẩm nào để in nhãn.",
  print: (paper: string) => `In ${paper.charAt(0).toLowerCase()}${paper.slice(1)}`,
} as const

export const CODES = {
  title: "Mã sản phẩm",
  code: "Mã QR mở",
  gtin: "GTIN",
  gtinHint:
    "Số dưới mã vạch trên nhãn: 8, 12, 13 hoặc 14 chữ số. Sản phẩm không có mã vạch thì để trống, đừng đặt ra.",
  gtinSaved: "Đã lưu GTIN. Trang công khai sẽ đổi theo trong vòng một phút.",
  save: "Lưu GTIN",
  lots: (count: number) => (count === 0 ? "Chưa ghi lô hàng nào" : `${count} lô hàng`),
  openLots: "Mở lô hàng của sản phẩm",
  page: "Mã QR",
  intro: "Mọi sản phẩm đã hoặc đang được công nhận, với mã trên kệ. Chọn nhiều sản phẩm để in một lượt.",
  columns: ["Sản phẩm", "Chủ thể", "Mã QR mở", "GTIN", "Lô hàng"],
  noGtin: "không có",
  searchHint: "Tên sản phẩm hoặc chủ thể",
  choose: (name: string) => `Chọn ${name} để in`,
  chosen: (count: number) =>
    count === 0 ? "Chưa chọn sản phẩm nào. Đánh dấu ở bảng để in." : `Đã chọn ${count} sản phẩm.`,
  clear: "Bỏ chọn tất cả",
  count: (shown: number, all: number) => `${shown} trên ${all} sản phẩm`,
} as const
