const DAY_MS = 86_400_000
const VIETNAM_OFFSET_MS = 25_200_000

/** Milliseconds from an instant (milliseconds of UTC) to the next midnight in Việt Nam, at least 1. */
export function untilMidnight(now: number): number {
  return DAY_MS - ((now + VIETNAM_OFFSET_MS) % DAY_MS)
}
