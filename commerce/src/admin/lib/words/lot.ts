import type { LotState } from "../../../../domain/lot"

/** Words of the lots of products and of their recall. */

export const LOT_PAGE = "Lô hàng"

export const LOT_STATE_WORDS: Record<LotState, string> = {
  good: "Còn hạn",
  expired: "Quá hạn dùng",
  recalled: "Thu hồi",
}

export const LOT_LIST = {
  intro:
    "Lô hàng như in trên nhãn. Trang của lô mở từ mã QR; thu hồi thì mọi trang của lô đỏ trong một phút.",
  searchHint: "Tên sản phẩm hoặc số lô",
  product: "Sản phẩm",
  state: "Tình trạng",
  columns: ["Sản phẩm", "Số lô", "Sản xuất", "Hạn dùng", "Số lượng", "Tình trạng", "Việc"],
  count: (shown: number, all: number) => `${shown} trên ${all} lô`,
  empty: "Không có lô nào khớp",
  emptyHint: "Hãy bớt bộ lọc, hoặc thêm lô theo nhãn của sản phẩm.",
  unknown: "chưa rõ",
  recalledOn: (day: string) => `thu hồi ngày ${day}`,
  stopped: "đang ngừng bán",
  clearedOn: (day: string) => `hết hàng của lô từ ${day}`,
  lot: (code: string) => `lô ${code}`,
  about: (code: string, product: string) => `lô ${code} của ${product}`,
} as const

export const LOT_FIELDS: Record<string, string> = {
  productHandle: "Sản phẩm",
  code: "Số lô",
  madeOn: "Ngày sản xuất",
  expiresOn: "Hạn dùng",
  pieces: "Số lượng",
  reason: "Lý do và việc người mua cần làm (tiếng Việt)",
  reasonEn: "Lý do và việc người mua cần làm (tiếng Anh)",
}

export const LOT_FORM = {
  create: "Thêm lô",
  edit: "Sửa lô",
  intro: "Chép từ nhãn. Chưa biết thì để trống, đừng đoán.",
  saved: "Đã lưu lô. Trang công khai sẽ đổi theo trong vòng một phút.",
  code: "Đúng như in trên nhãn, phân biệt chữ hoa và chữ thường.",
  day: "dd/mm/yyyy",
  pieces: "Số chiếc của lô; chỉ người làm việc ở đây thấy.",
  productMissing: "Chưa chọn sản phẩm. Hãy tìm rồi chọn một sản phẩm.",
} as const

export const RECALL = {
  action: "Thu hồi",
  title: (code: string, product: string) => `Thu hồi lô ${code} của ${product}`,
  intro: "Mọi trang và mã của lô hiện nguyên văn lý do này, màu đỏ. Việc thu hồi không xoá được.",
  reasonHint: "Có gì sai, và người đã mua cần làm gì: ngừng dùng, trả lại ở đâu, gọi số nào.",
  reasonEnHint: "Để trống thì trang tiếng Anh hiện câu tiếng Việt.",
  sure: (code: string, product: string, boxes: readonly string[] | undefined) =>
    [
      `Trong vòng một phút: trang và mã của lô ${code} chuyển đỏ và nêu lý do;`,
      `«${product}» ngừng bán ở mọi nơi, kể cả trong giỏ hàng và ở các lô khác;`,
      boxes === undefined
        ? "hộp quà đang bán có món này tạm ngừng bán (chưa xem được là những hộp nào)."
        : boxes.length === 0
          ? "không có hộp quà đang bán nào có món này."
          : `${boxes.length} hộp quà đang bán có món này tạm ngừng bán: ${boxes.join(", ")}.`,
      "Không lùi lại được. Sản phẩm chỉ bán lại khi xác nhận trong kho đã hết hàng của lô.",
    ].join(" "),
  done: "Đã thu hồi lô. Trang công khai đổi trong vòng một phút.",
  inForce: "Đang thu hồi, sản phẩm ngừng bán",
  inForceIntro: "Kho không đếm theo lô, nên sản phẩm không bán cho đến khi xác nhận hết hàng của lô.",
  clear: "Xác nhận hết hàng",
  clearSure: (code: string, product: string) =>
    `Trong kho và ở các điểm bán không còn chiếc nào của lô ${code}? «${product}» được bán lại trong vòng một phút; trang của lô vẫn đỏ. Hộp quà đã tạm ngừng thì bán lại ở trang «Hộp quà».`,
  cleared: "Đã xác nhận hết hàng của lô. Sản phẩm được bán lại trong vòng một phút.",
} as const
