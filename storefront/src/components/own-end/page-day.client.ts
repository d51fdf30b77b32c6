import { dayInVietnam, type Day } from "#domain/day"

/** Today in Việt Nam, or the day that a shop with a fixed clock wrote into its pages. */
export function pageDay(): Day {
  return (document.documentElement.dataset["today"] as Day | undefined) ?? dayInVietnam(new Date())
}
