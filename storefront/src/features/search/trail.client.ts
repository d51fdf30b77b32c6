/** Where the page was scrolled to, in the history's entry that it is left by. */
interface Mark {
  scroll?: number
}

/** A choice gets an entry of its own, so that Back takes it back. */
export function pushAddress(address: string): void {
  keepScroll()
  history.pushState(null, "", location.pathname + address)
}

/** Letters do not: Back leads to before the typing. */
export function replaceAddress(address: string): void {
  history.replaceState(history.state, "", location.pathname + address)
}

/** The browser's own way restores before the results are there. */
export function keepOwnScroll(): void {
  history.scrollRestoration = "manual"
  addEventListener("pagehide", keepScroll)
}

export function restoreScroll(): void {
  const { scroll } = (history.state ?? {}) as Mark
  if (scroll !== undefined) scrollTo({ top: scroll, behavior: "instant" })
}

function keepScroll(): void {
  history.replaceState({ scroll: scrollY } satisfies Mark, "")
}
