import type { Group } from "#domain/certification"
import type { Translate } from "../../i18n"
import type { OwnPart } from "./own-box-data"
import { NO_FILTER, type ShelfFilter } from "./shelf-filter"

interface Props {
  t: Translate
  parts: readonly OwnPart[]
  filter: ShelfFilter
  onFilter(filter: ShelfFilter): void
}

export function ShelfFilters({ t, parts, filter, onFilter }: Props) {
  const groups = [...new Set(parts.map(({ facts }) => facts.group))]
  const makers = new Map(
    parts.flatMap(({ facts: { producer } }) => (producer ? [[producer.handle, producer.name]] : [])),
  )
  const filtered = filter.query !== "" || filter.group !== "" || filter.producer !== ""
  return (
    <div className="own-filters">
      <div className="field">
        <label htmlFor="own-query">{t("ownBox.search")}</label>
        <input
          id="own-query"
          type="search"
          className="control"
          autoComplete="off"
          value={filter.query}
          onChange={(event) => onFilter({ ...filter, query: event.target.value })}
        />
      </div>
      {groups.length > 1 && (
        <div className="field">
          <label htmlFor="own-group">{t("ownBox.group")}</label>
          <select
            id="own-group"
            className="control"
            value={filter.group}
            onChange={(event) => onFilter({ ...filter, group: event.target.value as Group | "" })}
          >
            <option value="">{t("ownBox.all")}</option>
            {groups.map((group) => (
              <option key={group} value={group}>
                {t(`group.${group}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor="own-producer">{t("ownBox.producer")}</label>
        <select
          id="own-producer"
          className="control"
          value={filter.producer}
          onChange={(event) => onFilter({ ...filter, producer: event.target.value })}
        >
          <option value="">{t("ownBox.all")}</option>
          {[...makers].map(([handle, name]) => (
            <option key={handle} value={handle} lang="vi">
              {name}
            </option>
          ))}
        </select>
      </div>
      {filtered && (
        <button type="button" className="link-button" onClick={() => onFilter(NO_FILTER)}>
          {t("ownBox.clear")}
        </button>
      )}
    </div>
  )
}
