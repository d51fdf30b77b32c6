import { Button, Input, Label, Select } from "@medusajs/ui"
import { useEffect, useId, useState, type ReactNode } from "react"

import { GROUPS, RECORD_STATUSES, STARS } from "../../../domain/certification"
import type { ListQuery } from "../lib/api"
import { COMMON, GROUP_WORDS, LIST, STATUS_WORDS } from "../lib/words"
import { useDebounced } from "./use-debounced"

interface ListFiltersProps {
  query: ListQuery
  onChange: (name: string, value: string | null) => void
  onClear: () => void
}

export function ListFilters({ query, onChange, onClear }: ListFiltersProps) {
  const isNarrowed = [query.q, query.status, query.group, query.stars, query.due].some(Boolean)
  return (
    <FilterBar isNarrowed={isNarrowed} onClear={onClear}>
      <SearchBox q={query.q} onSearch={(q) => onChange("q", q)} />
      <Filter
        label={LIST.status}
        value={query.status}
        options={RECORD_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }))}
        onChoose={(value) => onChange("status", value)}
      />
      <Filter
        label={LIST.group}
        value={query.group}
        options={GROUPS.map((value) => ({ value, label: GROUP_WORDS[value] }))}
        onChoose={(value) => onChange("group", value)}
      />
      <Filter
        label={LIST.stars}
        value={query.stars === null ? null : String(query.stars)}
        options={STARS.map((count) => ({ value: String(count), label: COMMON.stars(count) }))}
        onChoose={(value) => onChange("stars", value)}
      />
    </FilterBar>
  )
}

interface FilterBarProps {
  isNarrowed: boolean
  onClear: () => void
  children: ReactNode
}

/** What narrows a list, with the way back to all of it. */
export function FilterBar({ isNarrowed, onClear, children }: FilterBarProps) {
  return (
    <div role="search" className="flex flex-wrap items-end gap-3 px-6 py-4">
      {children}
      {isNarrowed && (
        <Button size="small" variant="transparent" onClick={onClear}>
          {LIST.clear}
        </Button>
      )}
    </div>
  )
}

interface SearchBoxProps {
  q: string
  hint?: string
  onSearch: (q: string) => void
}

export function SearchBox({ q, hint = LIST.searchHint, onSearch }: SearchBoxProps) {
  const id = useId()
  const [typed, setTyped] = useState(q)
  const settled = useDebounced(typed.trim())
  useEffect(() => {
    if (settled !== q) onSearch(settled)
    // Only a pause in typing searches: an address changed from elsewhere must not be changed back.
  }, [settled])
  useEffect(() => {
    if (q === "") setTyped("")
  }, [q])
  return (
    <div className="flex min-w-52 flex-1 flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall">
        {LIST.search}
      </Label>
      <Input
        id={id}
        type="search"
        size="small"
        placeholder={hint}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </div>
  )
}

interface FilterProps {
  label: string
  value: string | null
  options: readonly { value: string; label: string }[]
  onChoose: (value: string | null) => void
}

/** Radix takes no empty value for a choice. */
const ALL = "all"

export function Filter({ label, value, options, onChoose }: FilterProps) {
  const id = useId()
  return (
    <div className="flex w-36 flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall">
        {label}
      </Label>
      <Select
        size="small"
        value={value ?? ALL}
        onValueChange={(chosen) => onChoose(chosen === ALL ? null : chosen)}
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ALL}>{LIST.all}</Select.Item>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
