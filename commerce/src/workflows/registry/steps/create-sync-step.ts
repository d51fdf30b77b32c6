import { isDeepStrictEqual } from "node:util"

import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Stored<Row> = Row & { id: string }

/** One table of a module of ours, as the import uses it. */
export interface RecordStore<Row> {
  list(): Promise<Stored<Row>[]>
  create(rows: Row[]): Promise<Stored<Row>[]>
  update(rows: Stored<Row>[]): Promise<unknown>
  remove(ids: string[]): Promise<unknown>
  /** Rows that staff has taken over: they are neither written nor stale. */
  isKept?(row: Stored<Row>): boolean
}

export interface Synced {
  /** Key → id of every wanted row. */
  ids: Record<string, string>
  /** Ids of the rows that were created or brought up to date. */
  written: string[]
  /** Ids of stored rows that are no longer wanted; the step leaves them in place. */
  stale: string[]
}

interface Undo<Row> {
  created: string[]
  previous: Stored<Row>[]
}

/**
 * A step that makes a table hold the wanted rows: missing ones are created, and the columns that `Row` names are
 * brought up to date in the others. Columns that `Row` does not name belong to staff and are never written.
 *
 * @param keyOf the registry's key of a row; null for a row that staff entered.
 */
export function createSyncStep<Row extends object>(
  name: string,
  keyOf: (row: Row) => string | null,
  open: (container: MedusaContainer) => RecordStore<Row>,
) {
  return createStep<Row[], Synced, Undo<Row>>(
    name,
    async (wanted, { container }) => {
      const store = open(container)
      const stored = new Map((await store.list()).map((row) => [keyOf(row), row]))
      const missing = wanted.filter((row) => !stored.has(keyOf(row)))
      const changed = wanted.flatMap((row) => {
        const before = stored.get(keyOf(row))
        return before && !store.isKept?.(before) && !holds(before, row)
          ? [{ before, after: { ...row, id: before.id } }]
          : []
      })
      const created = missing.length > 0 ? await store.create(missing) : []
      if (changed.length > 0) await store.update(changed.map(({ after }) => after))

      const ids: Record<string, string> = {}
      for (const row of [...stored.values(), ...created]) {
        const key = keyOf(row)
        if (key !== null) ids[key] = row.id
      }
      const wantedKeys = new Set(wanted.map(keyOf))
      const stale = [...stored.values()].flatMap((row) =>
        keyOf(row) === null || wantedKeys.has(keyOf(row)) || store.isKept?.(row) ? [] : [row.id],
      )
      const previous = changed.map(({ before, after }) => restore(before, after))
      const written = [...created, ...previous].map(({ id }) => id)
      return new StepResponse({ ids, written, stale }, { created: created.map(({ id }) => id), previous })
    },
    async (undo, { container }) => {
      if (!undo) return
      const store = open(container)
      if (undo.previous.length > 0) await store.update(undo.previous)
      if (undo.created.length > 0) await store.remove(undo.created)
    },
  )
}

function holds<Row extends object>(stored: Row, wanted: Row): boolean {
  const values = new Map(Object.entries(stored))
  return Object.entries(wanted).every(([column, value]) => isDeepStrictEqual(values.get(column), value))
}

/** The stored values of the columns that were written, and no others. */
function restore<Row extends object>(before: Stored<Row>, written: Stored<Row>): Stored<Row> {
  const columns = new Set(Object.keys(written))
  const values = Object.entries(before).filter(([column]) => columns.has(column))
  return { ...written, ...Object.fromEntries(values) }
}
