import type { Point } from "#search/gazetteer"
import { pageDay } from "../../components/own-end/page-day.client"
import { loadFace } from "../../components/search/face.client"
import { loadSearch } from "../../components/search/load-search.client"
import { keepRecent } from "../../components/search/recents.client"
import { readAddress, toQuery, writeAddress, type Choice } from "./address"
import { withoutFilters } from "./chips"
import { atMidnight } from "./midnight.client"
import { askWhere } from "./near-me.client"
import { asksForSomething, toRequest } from "./request"
import { takeOffCondition } from "./take-off.client"
import { keepOwnScroll, pushAddress, replaceAddress, restoreScroll } from "./trail.client"
import { createView } from "./view.client"

/** Runs the page of results: field, filters, chips, hits and the address that says what is chosen. */
export function startResults(): void {
  const root = document.querySelector<HTMLElement>("[data-search]")
  const form = root?.querySelector<HTMLFormElement>("form.ask")
  const input = form?.querySelector("input")
  if (!root || !form || !input) return
  const onPress = (selector: string, act: () => void) =>
    root.querySelector(selector)?.addEventListener("click", act)

  let choice = readAddress(location.search)
  let here: Point | undefined
  let asked = new AbortController()

  const choose = (next: Choice): void => {
    choice = next
    input.value = next.query
    pushAddress(writeAddress(next))
    void show()
  }
  const view = createView(root, {
    choice: () => choice,
    choose,
    takeOff(off) {
      if ("choice" in off) return choose(off.choice)
      void takeOffCondition(choice.query, off.condition).then((query) =>
        choose({ ...choice, query, pages: 1 }),
      )
    },
  })

  const show = async (): Promise<void> => {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const wanted = choice
    if (!asksForSomething(wanted)) {
      const face = await loadFace().catch(() => undefined)
      if (!signal.aborted) view.unasked(face)
      return
    }
    view.loading()
    try {
      const [engine, face] = await Promise.all([loadSearch(), loadFace()])
      const answer = await engine.search(toRequest(wanted, pageDay(), here), signal)
      if (!signal.aborted) view.answer(wanted, answer, here !== undefined, face)
    } catch {
      if (!signal.aborted) view.failed()
    }
  }

  input.addEventListener("input", () => {
    choice = { ...choice, query: toQuery(input.value), pages: 1 }
    replaceAddress(writeAddress(choice))
    void show()
  })
  input.addEventListener("change", () => keepRecent(input.value))
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    keepRecent(input.value)
    void show()
  })
  onPress(".hits", () => keepRecent(choice.query))
  onPress("[data-clear]", () => {
    choose(withoutFilters(choice))
    input.focus()
  })
  onPress("[data-more]", () => {
    const first = root.querySelectorAll(".hits > li").length
    choice = { ...choice, pages: choice.pages + 1 }
    replaceAddress(writeAddress(choice))
    void show().then(() =>
      root.querySelectorAll<HTMLElement>(".hits a")[first]?.focus({ preventScroll: true }),
    )
  })
  onPress("[data-near-me]", () => {
    void askWhere(root.querySelector("[data-near-told]")).then((point) => {
      here = point
      if (here) choose({ ...choice, sort: "near", pages: 1 })
    })
  })

  addEventListener("popstate", () => {
    choice = readAddress(location.search)
    input.value = choice.query
    void show().then(restoreScroll)
  })
  // Some of what was found may have ended.
  atMidnight(() => {
    if (asksForSomething(choice)) void show()
  })
  keepOwnScroll()
  // Letters typed before this code came stand already in the field.
  if (input.value !== "") choice = { ...choice, query: toQuery(input.value) }
  replaceAddress(writeAddress(choice))
  input.value ||= choice.query
  void Promise.all([loadSearch(), loadFace()]).catch(() => undefined)
  void show().then(restoreScroll)
}
