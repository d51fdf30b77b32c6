import type { Contradiction } from "../contradiction"
import type { BoxItem, BoxState } from "./gift-box"

/**
 * Where a box may go from where it is; published → published brings one back that is off sale, and one that is over is
 * taken up again as a draft, for a campaign that was prolonged.
 */
const WAYS: Record<BoxState, readonly BoxState[]> = {
  draft: ["checked", "published"],
  checked: ["draft", "published"],
  published: ["draft", "closed"],
  closed: ["draft"],
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
  const message = `Hộp đang ở «${WORDS[state]}» nên không chuyển sang «${WORDS[to]}» được. Hãy tải lại trang.`
  return { field: "state", message }
}

/** Only what is not on sale and not over is edited. */
export function isEditable({ state }: Pick<BoxItem, "state">): boolean {
  return state === "draft" || state === "checked"
}
