import { formatVnd } from "#domain/vnd"
import type { Translate } from "../../i18n"
import type { Assessed } from "./assess"

/** On a narrow screen the box lies below the shelf; this says what is in it and leads there. */
export function SummaryBar({ t, assessed }: { t: Translate; assessed: Assessed }) {
  const count = assessed.inside.reduce((sum, { quantity }) => sum + quantity, 0)
  if (count === 0) return null
  return (
    <p className="own-bar-below">
      <span>{t("ownBox.bar", { count, price: formatVnd(assessed.price) })}</span>
      <a className="button" href="#own-contents">
        {t("ownBox.toBox")}
      </a>
    </p>
  )
}
