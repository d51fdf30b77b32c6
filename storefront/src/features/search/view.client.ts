import type { SearchAnswer } from "#search/port"
import { sayWords } from "../../components/search/conditions"
import type { Face } from "../../components/search/face.client"
import type { Choice } from "./address"
import { toChips, type Chip } from "./chips"
import { showChips } from "./chips.client"
import { tellOfEnded } from "./ended.client"
import { createFilters } from "./filters.client"
import { showHits } from "./hits.client"
import { showRecents } from "./page-recents.client"
import { hasFilters, PAGE_SIZE } from "./request"

export interface Actions {
  choice(): Choice
  choose(next: Choice): void
  takeOff(off: Chip["off"]): void
}

/** The page of results as it is seen: one of these at a time. */
export interface View {
  loading(): void
  failed(): void
  /** Nothing is asked for; without a face there are no words for more than the page has itself. */
  unasked(face: Face | undefined): void
  /** @param isHere whether it is known where the visitor is. */
  answer(shown: Choice, answer: SearchAnswer, isHere: boolean, face: Face): void
}

export function createView(root: HTMLElement, actions: Actions): View {
  const part = (selector: string) => root.querySelector<HTMLElement>(selector)
  const hide = (selector: string, hidden: boolean) => part(selector)?.toggleAttribute("hidden", hidden)
  const tell = (text: string) => part("[role=status]")?.replaceChildren(text)
  const fillFilters = createFilters(root, actions.choice, actions.choose)
  const settle = (found: boolean): void => {
    root.toggleAttribute("data-found", found)
    if (root.dataset["waiting"]) root.dataset["waiting"] = "false"
  }

  return {
    loading() {
      if (part(".results")?.hidden) tell(root.dataset["loading"] ?? "")
    },
    failed() {
      tell(root.dataset["failed"] ?? "")
      settle(false)
    },
    unasked(face) {
      tell("")
      hide(".results", true)
      part("[data-said]")?.replaceChildren()
      part(".chips")?.replaceChildren()
      settle(false)
      if (face) showRecents(face.say, true)
    },
    answer(shown, { total, hits, facets, understood }, isHere, face) {
      const { say } = face
      const asTyped = total > 0 && understood.mended === null && understood.left.length === 0
      tell(summaryOf(shown, total, face))
      part("[data-said]")?.replaceChildren(sayWords(understood, say).join(" · "))
      showChips(root, toChips(shown, understood, say), say, actions.takeOff)
      showHits(root, hits, understood.mended ?? shown.query, face)
      if (facets) fillFilters(facets, understood.near !== null, isHere, face)
      part("[data-more]")?.replaceChildren(
        say("find.more", { count: Math.min(PAGE_SIZE, total - hits.length) }),
      )
      hide("[data-more]", total <= hits.length)
      hide(".results", false)
      hide(".nothing", total > 0)
      hide("[data-clear]", !hasFilters(shown))
      void tellOfEnded(part("[data-ended]"), asTyped ? "" : shown.query, face).catch(() => undefined)
      showRecents(say, false)
      settle(total > 0)
    },
  }
}

function summaryOf(choice: Choice, total: number, { say }: Face): string {
  const { query } = choice
  if (total === 0) return hasFilters(choice) ? say("find.noneFiltered") : say("find.none", { query })
  return query === "" ? say("find.foundAll", { count: total }) : say("find.found", { count: total, query })
}
