import type { QuoteState } from "./quote"

export type QuoteAct = "offer" | "accept" | "decline" | "pay" | "deliver" | "cancel"

const MAY: Record<QuoteAct, readonly QuoteState[]> = {
  offer: ["requested", "quoted", "declined"],
  accept: ["quoted"],
  decline: ["quoted"],
  pay: ["accepted"],
  deliver: ["paid"],
  cancel: ["requested", "quoted", "accepted", "paid"],
}

/** How the desk says where a quote stands. */
const STATE_WORDS: Record<QuoteState, string> = {
  requested: "đang chờ báo giá",
  quoted: "đã gửi báo giá, chờ trả lời",
  accepted: "đã được chấp nhận, chờ chuyển khoản",
  paid: "đã thanh toán, đang giao",
  delivered: "đã giao đủ",
  declined: "đã bị từ chối",
  cancelled: "đã hủy",
}

const WHAT_TO_DO: Record<QuoteAct, string> = {
  offer: "Chỉ báo giá lại được trước khi tổ chức chấp nhận.",
  accept: "Chỉ chấp nhận được báo giá đang chờ trả lời.",
  decline: "Chỉ từ chối được báo giá đang chờ trả lời.",
  pay: "Chỉ ghi chuyển khoản khi tổ chức đã chấp nhận và chưa trả đủ.",
  deliver: "Chỉ giao hàng khi tổ chức đã chuyển đủ tiền.",
  cancel: "Chỉ hủy được trước khi giao đủ.",
}

/** Why a quote in a state does not take an act; null when it does. */
export function refusalOf(state: QuoteState, act: QuoteAct): string | null {
  return MAY[act].includes(state) ? null : `Báo giá ${STATE_WORDS[state]}. ${WHAT_TO_DO[act]}`
}
