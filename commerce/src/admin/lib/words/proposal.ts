import type { Condition } from "../../../../domain/gift-box/wishes"

/** Words of «Đề xuất». */

export const PROPOSAL = {
  intro: "Nêu điều muốn có; máy tìm ba hộp tốt nhất còn đủ hàng, đúng giấy công nhận và vừa bao bì.",
  ask: "Tìm đề xuất",
  again: "Tìm lại",
  asking: "Đang tìm…",
  wishes: "Điều muốn có",
  found: (count: number) => (count === 1 ? "Chỉ có một đề xuất" : `${count} đề xuất, tốt nhất trước`),
  number: (number: number) => `Đề xuất ${number}`,
  use: "Dùng đề xuất này",
  useOf: (number: number) => `Dùng đề xuất ${number}`,
  cost: "Giá lẻ cộng bao bì",
  leftOfBudget: "Còn lại so với ngân sách",
  variety: (producers: number, communes: number, groups: number) =>
    `${producers} chủ thể, ${communes} xã, phường, ${groups} nhóm`,
  nothing: "Không có hộp nào đáp ứng hết",
  loosenIntro: "Bỏ hoặc nới một trong những điều kiện này thì các điều kiện khác đáp ứng được.",
  changed: "Điều kiện đã đổi từ lần tìm trước: hãy tìm lại.",
  leaveOut: (name: string) => `Bỏ ${name}`,
  groupsHint: "Hộp phải có mỗi nhóm đã chọn.",
} as const

export const WISH_FIELDS: Record<string, string> = {
  budget: "Ngân sách một hộp (đồng, gồm bao bì)",
  boxes: "Số hộp",
  least: "Ít nhất mấy sản phẩm",
  most: "Nhiều nhất mấy sản phẩm",
  leastStars: "Ít nhất mấy sao",
  groups: "Nhóm phải có",
  producers: "Ít nhất mấy chủ thể",
  communes: "Ít nhất mấy xã, phường",
  mustHave: "Phải có",
  mustNotHave: "Không được có",
  packagingHandle: "Bao bì",
  campaignHandle: "Đợt bán",
}

export const CONDITION_WORDS: Record<Condition, string> = {
  budget: "Ngân sách",
  stock: "Đủ hàng cho số hộp",
  leastStars: "Số sao",
  groups: "Nhóm phải có",
  producers: "Số chủ thể",
  communes: "Số xã, phường",
  mustHave: "Sản phẩm phải có",
  mustNotHave: "Sản phẩm không được có",
  packaging: "Vừa bao bì",
  campaign: "Sao và hạn dùng qua đợt bán",
  products: "Số sản phẩm trong hộp",
}

export const WISH_FAULTS = {
  budget: "Ngân sách phải là số đồng nguyên, ví dụ 500.000.",
  boxes: "Số hộp phải là số nguyên từ 1.",
  products: "Số sản phẩm phải là số nguyên từ 1.",
  order: "Số nhiều nhất phải không nhỏ hơn số ít nhất.",
  count: "Phải là số nguyên từ 0.",
  packagingHandle: "Chưa chọn bao bì.",
  campaignHandle: "Chưa chọn đợt bán.",
} as const
