import type { Contradiction } from "./contradiction"
import type { BoxItem, BoxState } from "./gift-box"

/** Where a box may go from where it is; published → published brings one back that is off sale. */
const WAYS: Record<BoxState, readonly BoxState[]> = {
  draft: ["checked", "published"],
  checked: ["draft", "published"],
  published: ["draft", "closed"],
  closed: [],
}

const WORDS: Record<BoxState, string> = {
  draft: "bản nháp",
  checked: "đã kiểm tra",
  published: "đang bán",
  closed: "đã kết thúc",
}

/** Why a box may not go to a state; null where it may. */
export function barredFrom(
  { state, offSaleSince }: Pick<BoxItem, "state" | "offSaleSince">,
  to: BoxState,
): Contradiction | null {
  if (WAYS[state].includes(to)) return null
  if (state === "published" && to === "published" && offSaleSince !== null) return null
  if (state === "closed") {
    const message = "Hộp này đã kết thúc bán nên không mở lại được. Hãy sao chép nó thành hộp mới."
    return { field: "state", message }
  }
  const message = `Hộp đang ở «${WORDS[state]}» nên không chuyển sang «${WORDS[to]}» được. Hãy tải lại trang.`
  return { field: "state", message }
}

/** Only what is not on sale and not over is edited. */
export function isEditable({ state }: Pick<BoxItem, "state">): boolean {
  return state === "draft" || state === "checked"
}
