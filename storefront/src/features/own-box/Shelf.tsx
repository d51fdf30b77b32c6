import { useMemo, useState } from "react"
import type { Day } from "#domain/day"
import type { Translate } from "../../i18n"
import type { Locale } from "../../paths"
import { obstacleTo, unfitFor } from "./assess"
import { withQuantity, type Draft } from "./draft"
import type { OwnBoxData, OwnPart } from "./own-box-data"
import { matches, NO_FILTER, type ShelfFilter } from "./shelf-filter"
import { ShelfFilters } from "./ShelfFilters"
import { ShelfItem } from "./ShelfItem"

interface Props {
  t: Translate
  locale: Locale
  data: OwnBoxData
  draft: Draft
  on: Day
  onChange(draft: Draft): void
}

export function Shelf({ t, locale, data, draft, on, onChange }: Props) {
  const [filter, setFilter] = useState<ShelfFilter>(NO_FILTER)
  const [fitting, unfit] = useMemo(() => {
    const known = data.parts.map((part) => ({ part, reason: unfitFor(part, data, on, locale) }))
    return [known.filter(({ reason }) => reason === null), known.filter(({ reason }) => reason !== null)]
  }, [data, on, locale])
  const shown = fitting.filter(({ part }) => matches(part, filter))
  const countOf = ({ facts }: OwnPart) =>
    draft.parts.find(({ productHandle }) => productHandle === facts.handle)?.quantity ?? 0

  return (
    <section className="own-shelf" aria-labelledby="own-shelf-title">
      <h2 id="own-shelf-title">{t("ownBox.shelf")}</h2>
      <ShelfFilters t={t} parts={fitting.map(({ part }) => part)} filter={filter} onFilter={setFilter} />
      <p className="small soft">{t("giftBox.drawings")}</p>
      <p role="status" className="small soft">
        {shown.length === 0 ? t("ownBox.nothing") : t("ownBox.found", { count: shown.length })}
      </p>
      <ul>
        {shown.map(({ part }) => {
          const count = countOf(part)
          return (
            <ShelfItem
              key={part.facts.handle}
              t={t}
              part={part}
              count={count}
              obstacle={obstacleTo(part, draft, data, on, locale)}
              onAdd={() => onChange(withQuantity(draft, part.facts.handle, count + 1))}
            />
          )
        })}
      </ul>
      {unfit.length > 0 && (
        <details>
          <summary>{t("ownBox.unfit", { count: unfit.length })}</summary>
          <ul className="own-unfit">
            {unfit.map(({ part, reason }) => (
              <li key={part.facts.handle}>
                <a href={part.href} lang={part.lang}>
                  {part.facts.name}
                </a>
                <p className="small soft">{reason}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
