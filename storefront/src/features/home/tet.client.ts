import { dayInVietnam, daysBetween, formatDay, parseDay } from "#domain/day"

/** The page may have been built days ago. */
const road = document.querySelector<HTMLElement>("[data-tet]")
if (road) {
  const today = dayInVietnam(new Date())
  const left = daysBetween(today, parseDay(road.dataset["tet"] ?? today))
  const show = (name: string, text: string): void => {
    const place = road.querySelector(`[data-tet-${name}]`)
    if (place && place.textContent !== text) place.textContent = text
  }
  show("days", String(left))
  show("today", formatDay(today))
  for (const part of road.querySelectorAll<HTMLElement>("[data-tet-coming]")) part.hidden = left <= 0
  for (const part of road.querySelectorAll<HTMLElement>("[data-tet-arrived]")) part.hidden = left > 0
}
