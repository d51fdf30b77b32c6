import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"

import {
  endsOn,
  GROUPS,
  RECORD_STATUSES,
  statusOn,
  type Group,
  type Recognition,
  type RecordStatus,
} from "../../domain/certification"
import { addDays, daysBetween, type Day } from "../../domain/day"
import { fold } from "../../domain/fold"
import { recognitionRow, toRecognition } from "../lib/ocop-rows"

export interface DeskProduct {
  id: string
  handle: string
  /** Of `/q/<code>`. */
  code: string
  title: string
  /** Of Medusa: a draft is in no shop. */
  status: string
  group: Group
  alcohol: boolean
  producer: { id: string; handle: string; name: string } | null
}

/** A recognition as it is stored, with the product it belongs to. */
export interface DeskRecord {
  id: string
  /** ISO 8601; whoever changes the record says which state they saw. */
  updatedAt: string
  product: DeskProduct
  recognition: Recognition
}

/** The whole register: every product of the programme with its records. */
export interface Register {
  products: DeskProduct[]
  records: DeskRecord[]
}

/** A line of the desk's list: a record, or a product that has none. */
export interface RecordItem {
  /** Null for a candidate. */
  id: string | null
  product: DeskProduct
  producer: DeskProduct["producer"]
  recognition: Recognition | null
  status: RecordStatus
  /** The last day with effect; null for a candidate. */
  lastDay: Day | null
  updated_at: string | null
}

export interface ListFilters {
  /** Over product, producer, decision and address part, with or without accents. */
  q?: string | undefined
  status?: RecordStatus | undefined
  group?: Group | undefined
  stars?: number | undefined
  /** Only what holds and ends within so many days. */
  due?: number | undefined
}

const productRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  status: z.string(),
  ocop_product: z.object({ code: z.string(), group: z.enum(GROUPS), alcohol: z.boolean() }).nullish(),
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string() }).nullish(),
  recognitions: z
    .array(recognitionRow.extend({ id: z.string(), updated_at: z.coerce.date() }).nullish())
    .nullish(),
})

const FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "ocop_product.code",
  "ocop_product.group",
  "ocop_product.alcohol",
  "producer.id",
  "producer.handle",
  "producer.name",
  "recognitions.*",
]

export async function readRegister(container: MedusaContainer): Promise<Register> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: FIELDS })
  const register: Register = { products: [], records: [] }
  for (const { ocop_product: facts, recognitions, producer = null, ...row } of z
    .array(productRow)
    .parse(data)) {
    if (!facts) continue
    const product = { ...row, ...facts, producer }
    register.products.push(product)
    for (const recognition of recognitions ?? []) {
      if (!recognition) continue
      const { id, updated_at } = recognition
      register.records.push({
        id,
        updatedAt: updated_at.toISOString(),
        product,
        recognition: toRecognition(recognition),
      })
    }
  }
  return register
}

/** The other recognitions of the product of a record. */
export function othersOf(register: Register, productId: string, except: string | null): DeskRecord[] {
  return register.records.filter(({ id, product }) => product.id === productId && id !== except)
}

export function toItem({ id, updatedAt, product, recognition }: DeskRecord, on: Day): RecordItem {
  return {
    id,
    product,
    producer: product.producer,
    recognition,
    status: statusOn(recognition, on),
    lastDay: addDays(endsOn(recognition), -1),
    updated_at: updatedAt,
  }
}

/** Every record and every candidate that passes the filters: what is due first by its last day, then by name. */
export function listItems(register: Register, filters: ListFilters, on: Day): RecordItem[] {
  const known = new Set(register.records.map(({ product }) => product.id))
  const candidates = register.products
    .filter(({ id }) => !known.has(id))
    .map((product): RecordItem => {
      const none = { id: null, recognition: null, lastDay: null, updated_at: null }
      return { ...none, product, producer: product.producer, status: "candidate" }
    })
  const items = [...register.records.map((record) => toItem(record, on)), ...candidates]
  return items.filter((item) => passes(item, filters, on)).sort(byUrgency)
}

export function countStatuses(items: readonly RecordItem[]): Record<RecordStatus, number> {
  const counts = RECORD_STATUSES.map((status) => [
    status,
    items.filter((item) => item.status === status).length,
  ])
  return Object.fromEntries(counts) as Record<RecordStatus, number>
}

function passes(item: RecordItem, { q, status, group, stars, due }: ListFilters, on: Day): boolean {
  if (status !== undefined && item.status !== status) return false
  if (group !== undefined && item.product.group !== group) return false
  if (stars !== undefined && item.recognition?.stars !== stars) return false
  if (due !== undefined && !(isHolding(item) && item.lastDay !== null && daysBetween(on, item.lastDay) < due))
    return false
  if (q === undefined || q.trim() === "") return true
  const { product, producer, recognition } = item
  const text = [
    product.title,
    product.handle,
    product.code,
    producer?.name,
    recognition?.decisionNo,
    recognition?.slug,
  ]
  const haystack = fold(text.filter(Boolean).join(" "))
  return fold(q.trim())
    .split(/\s+/)
    .every((word) => haystack.includes(word))
}

function isHolding({ status }: RecordItem): boolean {
  return status === "holding" || status.startsWith("ends-within")
}

const collator = new Intl.Collator("vi")

function byUrgency(a: RecordItem, b: RecordItem): number {
  const due = Number(b.status.startsWith("ends-within")) - Number(a.status.startsWith("ends-within"))
  if (due !== 0) return due
  if (a.status.startsWith("ends-within") && a.lastDay !== b.lastDay)
    return (a.lastDay ?? "") < (b.lastDay ?? "") ? -1 : 1
  return (
    collator.compare(a.product.title, b.product.title) ||
    (b.recognition?.recognisedOn ?? "").localeCompare(a.recognition?.recognisedOn ?? "")
  )
}
