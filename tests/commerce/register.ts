import type { Recognition } from "#domain/certification"

import { admin, askAdmin, type Answer } from "./http"

// Drinks with alcohol have records and no address in the shop: what is written to them moves no other test.
export const WINE = "ruou-dong-trung-ha-thao-nguyen-gia"
export const RICE_WINE = "ruou-trai-giac-5-quoc"

export interface Item {
  id: string | null
  product: { id: string; handle: string; title: string }
  recognition: Recognition | null
  status: string
  lastDay: string | null
  updated_at: string
}
interface Change {
  actor: string
  action: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}
interface Details {
  record: Item
  others: Item[]
  history: Change[]
}
export interface Refused {
  type: string
  message: string
  contradictions?: { field: string; message: string }[]
}

export async function listed(
  query: string,
): Promise<{ records: Item[]; count: number; totals: Record<string, number> }> {
  return admin(`/admin/recognitions?limit=200&${query}`)
}

export async function recordsOf(handle: string): Promise<Item[]> {
  const { records } = await listed(`q=${handle}`)
  return records.filter(({ product, id }) => product.handle === handle && id !== null)
}

export async function details(id: string | null | undefined): Promise<Details> {
  return admin(`/admin/recognitions/${id}`)
}

export function post(path: string, body: object): Promise<Answer<{ record: Item } & Refused>> {
  return askAdmin(`/admin/recognitions${path}`, { body })
}
