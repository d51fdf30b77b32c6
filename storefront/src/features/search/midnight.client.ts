import { untilMidnight } from "../../components/own-end/midnight"

/** Calls at every midnight in Việt Nam, and when a tab comes back to the front, which may have slept over one. */
export function atMidnight(act: () => void): void {
  const wait = (): void => {
    setTimeout(() => {
      act()
      wait()
    }, untilMidnight(Date.now()))
  }
  wait()
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) act()
  })
}
