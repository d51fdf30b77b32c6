import { formatDay } from "#domain/day"
import { untilMidnight } from "./midnight"
import { pageDay } from "./page-day.client"
import { fillSigns } from "./turns"

const FOR_EVER = "9999"

/**
 * Between two publications a page knows its own end: what stands through a last day leaves on the day after, what
 * waits for that day comes, and numbers are counted again. Also for a tab that is left open over midnight.
 */
export function followTheDay(): void {
  const look = (): void => {
    const today = pageDay()
    const turning = document.querySelectorAll<HTMLElement>("[data-first-day],[data-last-day]")
    for (const part of turning) {
      const { firstDay = "", lastDay = FOR_EVER, after } = part.dataset
      part.hidden = today < firstDay || today > lastDay === (after === undefined)
    }
    for (const place of document.querySelectorAll<HTMLElement>("[data-text]")) {
      const text = fillSigns(place.dataset["text"] ?? "", today, formatDay(today))
      if (place.textContent.trim() !== text) place.textContent = text
    }
  }
  const wait = (): void => {
    setTimeout(() => {
      look()
      wait()
    }, untilMidnight(Date.now()))
  }
  look()
  wait()
  document.addEventListener("visibilitychange", look)
  // From the back-forward cache a page comes back as it was left.
  addEventListener("pageshow", look)
}
