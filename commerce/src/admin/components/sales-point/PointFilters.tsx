import { SALES_POINT_KINDS } from "../../../../domain/sales-point"
import { POINT_STANDINGS, type PointFilter } from "../../lib/sales-point/list"
import { KIND_WORDS, POINT_LIST, STANDING_WORDS } from "../../lib/words/sales-point"
import { Filter, FilterBar, SearchBox } from "../ListFilters"

interface PointFiltersProps {
  filter: PointFilter
  onChange: (name: string, value: string | null) => void
  onClear: () => void
}

export function PointFilters({ filter, onChange, onClear }: PointFiltersProps) {
  return (
    <FilterBar isNarrowed={Object.values(filter).some(Boolean)} onClear={onClear}>
      <SearchBox q={filter.q} hint={POINT_LIST.searchHint} onSearch={(q) => onChange("q", q)} />
      <Filter
        label={POINT_LIST.kind}
        value={filter.kind}
        options={SALES_POINT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
        onChoose={(value) => onChange("loai", value)}
      />
      <Filter
        label={POINT_LIST.standing}
        value={filter.standing}
        options={POINT_STANDINGS.map((value) => ({ value, label: STANDING_WORDS[value] }))}
        onChoose={(value) => onChange("tinh-trang", value)}
      />
    </FilterBar>
  )
}
