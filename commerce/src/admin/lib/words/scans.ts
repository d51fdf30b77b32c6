/** Words of the report of scans. */

export const SCANS_PAGE = "Lượt quét"

export const SCANS = {
  intro: "Mã nào được quét, theo sản phẩm, điểm bán và ngày. Không đếm người, không lưu dấu vết thiết bị.",
  period: "Khoảng ngày",
  last: (days: number) => `${days} ngày qua`,
  from: "Từ ngày",
  to: "Đến hết ngày",
  day: "dd/mm/yyyy",
  show: "Xem",
  dayFault: "Ngày phải viết dd/mm/yyyy. Hãy nhập lại.",
  orderFault: "Ngày cuối phải không trước ngày đầu. Hãy nhập lại.",
  by: "Xem theo",
  views: { code: "Mã", point: "Điểm bán", day: "Ngày" },
  columns: {
    code: ["Sản phẩm, hộp quà hoặc điểm bán", "Mã", "Lượt quét", "Vượt ngưỡng"],
    point: ["Tem in cho điểm bán", "Lượt quét", "Vượt ngưỡng", "Đơn hàng"],
    day: ["Ngày", "Lượt quét", "Vượt ngưỡng"],
  },
  noPoint: "Tem không ghi điểm bán",
  total: (scans: string, overLimit: string, orders: string) =>
    `${scans} lượt quét; ${overLimit} lượt vượt ngưỡng không được cộng; ${orders} đơn hàng bắt đầu từ tem của điểm bán.`,
  empty: "Không có lượt quét nào trong những ngày này.",
  says: "Con số này nói gì, và không nói gì",
} as const
