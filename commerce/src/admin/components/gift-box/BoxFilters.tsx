import { TIERS, type CampaignItem } from "../../../../domain/gift-box/gift-box"
import { STANDINGS, type BoxFilter } from "../../lib/gift-box/list"
import { BOX_LIST, standingWord, TIER_WORDS } from "../../lib/words/gift-box"
import { Filter, FilterBar, SearchBox } from "../ListFilters"

interface BoxFiltersProps {
  filter: BoxFilter
  campaigns: readonly CampaignItem[]
  onChange: (name: string, value: string | null) => void
  onClear: () => void
}

export function BoxFilters({ filter, campaigns, onChange, onClear }: BoxFiltersProps) {
  return (
    <FilterBar isNarrowed={Object.values(filter).some(Boolean)} onClear={onClear}>
      <SearchBox q={filter.q} hint={BOX_LIST.searchHint} onSearch={(q) => onChange("q", q)} />
      <Filter
        label={BOX_LIST.state}
        value={filter.state}
        options={STANDINGS.map((value) => ({ value, label: standingWord(value) }))}
        onChoose={(value) => onChange("state", value)}
      />
      <Filter
        label={BOX_LIST.tier}
        value={filter.tier}
        options={TIERS.map((value) => ({ value, label: TIER_WORDS[value] }))}
        onChoose={(value) => onChange("tier", value)}
      />
      <Filter
        label={BOX_LIST.campaign}
        value={filter.campaign}
        options={campaigns.map(({ handle, name }) => ({ value: handle, label: name }))}
        onChoose={(value) => onChange("campaign", value)}
      />
    </FilterBar>
  )
}
