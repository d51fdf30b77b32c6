import type { Translate } from "../../i18n"
import type { CartLine } from "../../medusa/cart-types"
import { CommerceError } from "../../medusa/commerce-error"
import type { Goods } from "./goods"

/** The codes that copy "cart.error" has a sentence for. */
const EXPLAINED = [
  "ocop_not_certified",
  "ocop_out_of_stock",
  "ocop_demonstration_refused",
  "total_changed",
  "payment",
  "noShipping",
]

/** Those of gift boxes, of which commerce says itself what happened, why and what to do. */
const SAID = [
  "ocop_withdrawn",
  "ocop_box_off_sale",
  "ocop_campaign_closed",
  "ocop_own_box_refused",
  "ocop_own_box_broken",
  "ocop_own_box_part",
  "ocop_gift_refused",
]

/** Anything thrown, as a CommerceError; a fault of our own also reaches the console. */
export function toFailure(error: unknown): CommerceError {
  if (error instanceof CommerceError) return error
  reportError(error)
  return new CommerceError("refused", "unknown", String(error), { cause: error })
}

/**
 * A sentence saying what happened, why and what to do. Commerce names the products it refuses inside its message,
 * as «title»; where the lines have the title too, their name in the page's language is used.
 *
 * @param about the lines that the request was about.
 */
export function explain(
  error: CommerceError,
  t: Translate,
  about: readonly CartLine[],
  goods: Goods,
): string {
  if (error.kind === "unreachable")
    return t(error.code === "conflict" ? "cart.error.conflict" : "cart.error.unreachable")
  if (error.kind === "gone") return t("cart.error.gone")
  if (SAID.includes(error.code)) return t("cart.error.said", { message: error.message })
  if (!EXPLAINED.includes(error.code)) return t("cart.error.unknown")
  const quoted = [...error.message.matchAll(/«([^»]+)»/g)].map(([, title = ""]) => title)
  const lines = about.length === 1 ? about : about.filter(({ title }) => quoted.includes(title))
  const names = lines.length > 0 ? lines.map((line) => nameOf(line, goods)) : [...new Set(quoted)]
  return t(`cart.error.${error.code}`, { names: names.join(", ") || t("cart.error.someProducts") })
}

export function nameOf(line: CartLine, goods: Goods): string {
  return goods[line.productHandle ?? ""]?.name ?? line.title
}
