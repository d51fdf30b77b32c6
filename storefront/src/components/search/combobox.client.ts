import { pageDay } from "../own-end/page-day.client"
import { sayUnderstood } from "./conditions"
import { loadFace, type Face } from "./face.client"
import { forgetButtons } from "./forget.client"
import { hidePage } from "./hide-page.client"
import { createOptionList } from "./list.client"
import { loadSearch } from "./load-search.client"
import { toDoorGroups, toSuggestionGroups } from "./options.client"
import { createPopup } from "./popup.client"
import { forgetRecent, forgetRecents, keepRecent, readRecents } from "./recents.client"
import { createSelection } from "./selection.client"
import { warmUp } from "./warm-up.client"

/** Of one kind in the list; the page of results has the rest. */
const PER_KIND = 4

/**
 * Suggests below the field while somebody types, after the pattern of the ARIA guide for comboboxes with a list.
 *
 * @param pressed whether the field was touched by a pointer, which opens the list; the Tab key alone does not.
 */
export async function startCombobox(
  form: HTMLFormElement,
  input: HTMLInputElement,
  pressed: boolean,
): Promise<void> {
  const loading = loadSearch()
  loading.catch(() => undefined)
  const face = await loadFace()
  void loading
    .then((engine) => {
      const unseen = createOptionList("")
      const pictureless = { ...face, pictures: {} }
      return warmUp(engine, { today: pageDay(), perKind: PER_KIND }, (found, query) =>
        unseen.show(toSuggestionGroups(found, query, pictureless)),
      )
    })
    .catch(() => undefined)
  const popup = createPopup(form, input, face.say("find.suggestions"))
  const selection = createSelection(input, popup.list)
  const inSheet = (): boolean => form.parentElement?.tagName === "DIALOG"

  const open = (): void => {
    popup.root.hidden = false
    input.setAttribute("aria-expanded", "true")
  }
  const close = (): void => {
    selection.clear()
    popup.root.hidden = true
    input.setAttribute("aria-expanded", "false")
  }

  const forget = (query: string | undefined): void => {
    if (query === undefined) forgetRecents()
    else forgetRecent(query)
    showDoors()
    input.focus()
    popup.tell(query === undefined ? face.say("find.forgotAll") : face.say("find.forgot", { query }))
  }
  const showDoors = (): void => {
    const recents = readRecents()
    selection.clear()
    const buttons = recents.length === 0 ? undefined : forgetButtons(recents, face, forget)
    popup.show(
      toDoorGroups(recents, face),
      recents.length === 0 ? [] : [face.say("find.recentNote")],
      buttons,
    )
    open()
  }

  let asked = new AbortController()
  const suggest = async (): Promise<void> => {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const query = input.value.trim()
    if (query === "") return showDoors()
    try {
      const engine = await loadSearch()
      const found = await engine.suggest({ query, today: pageDay(), perKind: PER_KIND }, signal)
      if (signal.aborted) return
      selection.clear()
      popup.show(toSuggestionGroups(found, query, face), sayUnderstood(found.understood, face.say))
      popup.tell(countOf(found.groups, query, face))
    } catch {
      if (signal.aborted) return
      popup.show([], [face.say("find.failed")])
      popup.tell(face.say("find.failed"))
    }
    if (document.activeElement === input) open()
  }

  input.addEventListener("input", () => void suggest())
  input.addEventListener("click", () => {
    if (popup.root.hidden) void suggest()
  })
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return
    const isOpen = !popup.root.hidden
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      const step = event.key === "ArrowDown" ? 1 : -1
      if (isOpen) selection.move(step)
      else void suggest().then(() => selection.move(step))
    } else if (event.key === "Enter" && selection.option()) {
      event.preventDefault()
      selection.option()?.click()
    } else if (event.key === "Delete" && selection.option()?.dataset["recent"] !== undefined) {
      event.preventDefault()
      forget(selection.option()?.dataset["recent"])
    } else if (event.key === "Escape") {
      event.preventDefault()
      if (inSheet()) form.closest("dialog")?.close()
      else if (isOpen) close()
      else input.value = ""
    } else if (event.key === "Home" || event.key === "End") selection.clear()
  })
  popup.root.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[role=option]")) keepRecent(input.value)
  })
  // The field keeps the focus while an option is pressed.
  popup.root.addEventListener("mousedown", (event) => event.preventDefault())
  form.addEventListener("submit", () => keepRecent(input.value))
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!inSheet() && !(relatedTarget instanceof Node && form.contains(relatedTarget))) close()
  })
  let showPage = (): void => undefined
  const moveIntoSheet = (): void => {
    form.after(popup.root)
    showPage = hidePage()
  }
  form.addEventListener("sheetopen", () => {
    moveIntoSheet()
    void suggest()
  })
  form.addEventListener("sheetclose", () => {
    showPage()
    form.append(popup.root)
    close()
  })
  addEventListener("pagehide", close)

  if (inSheet()) moveIntoSheet()
  if (pressed || input.value.trim() !== "" || inSheet()) await suggest()
}

function countOf(groups: readonly { hits: unknown[] }[], query: string, { say }: Face): string {
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  return count === 0 ? say("find.noSuggestion", { query }) : say("find.count", { count })
}
