import type { Say } from "../../components/search/face.client"
import type { Chip } from "./chips"
import { keepList, templateOf } from "./keyed.client"

/** Shows the conditions in use; one that is taken off hands the focus to the next, or to what follows the last. */
export function showChips(
  root: ParentNode,
  chips: readonly Chip[],
  say: Say,
  takeOff: (off: Chip["off"]) => void,
): void {
  const list = root.querySelector(".chips")
  if (!list) return
  const had = [...list.children].findIndex((item) => item.contains(document.activeElement))
  keepList(
    list,
    chips,
    ({ label, off }) => `${"condition" in off} ${label}`,
    templateOf(root, "chip"),
    (item, { label, off }) => {
      const button = item.querySelector("button")
      const text = item.querySelector("span")
      if (!button || !text) return
      text.textContent = label
      button.ariaLabel = say("find.drop", { label })
      button.onclick = () => takeOff(off)
    },
  )
  if (had < 0 || list.contains(document.activeElement)) return
  const next = list.children[Math.min(had, list.childElementCount - 1)]?.querySelector("button")
  const target = next ?? root.querySelector<HTMLElement>("[role=status]")
  target?.focus({ preventScroll: true })
}
