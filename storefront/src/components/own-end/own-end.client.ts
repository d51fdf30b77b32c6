import { formatDay } from "#domain/day"
import { untilMidnight } from "./midnight"
import { pageDay } from "./page-day.client"
import { countHolding } from "./turns"

/**
 * Between two publications a page knows its own end: what stands through a last day leaves on the day after, what
 * waits for that day comes, and numbers are counted again. Also for a tab that is left open over midnight.
 */
export function followTheDay(): void {
  const look = (): void => {
    const today = pageDay()
    const turning = document.querySelectorAll<HTMLElement>("[data-last-day]")
    for (const part of turning) {
      const { lastDay = "", after } = part.dataset
      part.hidden = today > lastDay === (after === undefined)
    }
    const numbers = document.querySelectorAll<HTMLElement>("[data-holding]")
    for (const number of numbers) write(number, countHolding(number.dataset["holding"] ?? "", today))
    for (const day of document.querySelectorAll("[data-this-day]")) write(day, formatDay(today))
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

function write(place: Element, value: string | number): void {
  if (place.textContent !== String(value)) place.textContent = String(value)
}
