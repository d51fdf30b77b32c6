import { Button } from "@medusajs/ui"

import { LOT_STATES, type LotFilter } from "../../lib/lot/list"
import { LIST } from "../../lib/words"
import { LOT_LIST, LOT_STATE_WORDS } from "../../lib/words/lot"
import { Filter, SearchBox } from "../ListFilters"

interface LotFiltersProps {
  filter: LotFilter
  products: readonly { handle: string; name: string }[]
  onChange: (name: string, value: string | null) => void
  onClear: () => void
}

export function LotFilters({ filter, products, onChange, onClear }: LotFiltersProps) {
  return (
    <div role="search" className="flex flex-wrap items-end gap-3 px-6 py-4">
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
      {Object.values(filter).some(Boolean) && (
        <Button size="small" variant="transparent" onClick={onClear}>
          {LIST.clear}
        </Button>
      )}
    </div>
  )
}
