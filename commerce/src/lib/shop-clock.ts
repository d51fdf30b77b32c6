import { dayInVietnam, parseDay, type Day } from "../../domain/day"

export type ShopMode = "demonstration" | "live"

type Environment = Readonly<Record<string, string | undefined>>

/** @throws Error when SHOP_MODE is neither "demonstration" (the default) nor "live". */
export function shopMode(environment: Environment = process.env): ShopMode {
  const mode = environment.SHOP_MODE ?? "demonstration"
  if (mode === "demonstration" || mode === "live") return mode
  throw new Error(`SHOP_MODE is "${mode}": set it to "demonstration" or "live".`)
}

/**
 * The day for which the shop applies every dated rule: SHOP_TODAY in demonstration mode, else the day in Viet Nam.
 *
 * @throws Error when SHOP_TODAY is set in live mode, where nobody may turn the clock back, or is no day.
 */
export function today(environment: Environment = process.env, now: Date = new Date()): Day {
  const set = environment.SHOP_TODAY
  if (!set) return dayInVietnam(now)
  if (shopMode(environment) === "live") {
    throw new Error(
      "SHOP_TODAY is set while SHOP_MODE is live: a live shop runs on the real day. Unset SHOP_TODAY.",
    )
  }
  return parseDay(set)
}
