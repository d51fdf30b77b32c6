import { LOT_STATES, type LotFilter } from "../../lib/lot/list"
import { LOT_LIST, LOT_STATE_WORDS } from "../../lib/words/lot"
import { Filter, FilterBar, SearchBox } from "../ListFilters"

interface LotFiltersProps {
  filter: LotFilter
  products: readonly { handle: string; name: string }[]
  onChange: (name: string, value: string | null) => void
  onClear: () => void
}

export function LotFilters({ filter, products, onChange, onClear }: LotFiltersProps) {
  return (
    <FilterBar isNarrowed={Object.values(filter).some(Boolean)} onClear={onClear}>
      <SearchBox q={filter.q} hint={LOT_LIST.searchHint} onSearch={(q) => onChange("q", q)} />
      <Filter
        label={LOT_LIST.product}
        value={filter.product}
        options={products.map(({ handle, name }) => ({ value: handle, label: name }))}
        onChoose={(value) => onChange("san-pham", value)}
      />
      <Filter
        label={LOT_LIST.state}
        value={filter.state}
        options={LOT_STATES.map((value) => ({ value, label: LOT_STATE_WORDS[value] }))}
        onChoose={(value) => onChange("tinh-trang", value)}
      />
    </FilterBar>
  )
}
