import { endsOn, issuedOn, withdrawalDay, type Recognition } from "../../domain/certification"
import type { Day } from "../../domain/day"
import { contradictionsOf, type Contradiction } from "../../domain/recognition-checks"
import type { ChangeAction } from "../modules/certification/models/recognition-change"
import { formOf, type RecognitionForm } from "../../domain/recognition-form"
import { othersOf, type DeskRecord, type Register } from "./records"

/** One record as it is to stand. */
export interface PlannedWrite {
  action: ChangeAction
  /** Null for a new record. */
  id: string | null
  productId: string
  recognition: Recognition
}

/** What an action comes to: the writes, or everything that speaks against it. */
export type Plan = { writes: PlannedWrite[] } | { contradictions: Contradiction[] }

export function planCreation(
  register: Register,
  product: { id: string; handle: string },
  form: RecognitionForm,
  today: Day,
): Plan {
  const recognition = newRecognition(register, product.handle, form)
  return judged(register, [{ action: "create", id: null, productId: product.id, recognition }], today)
}

/** @param keepsWithdrawal false to take a withdrawal back. */
export function planUpdate(
  register: Register,
  record: DeskRecord,
  form: RecognitionForm,
  keepsWithdrawal: boolean,
  today: Day,
): Plan {
  const withdrawal = keepsWithdrawal ? {} : { withdrawnOn: null, withdrawalReason: null }
  const recognition = { ...record.recognition, ...formOf(form), ...withdrawal }
  return judged(
    register,
    [{ action: "update", id: record.id, productId: record.product.id, recognition }],
    today,
  )
}

/** A renewal keeps the stars, an upgrade adds to them; where the old recognition still held, the new one ends it. */
export function planSuccessor(
  register: Register,
  record: DeskRecord,
  kind: "renew" | "upgrade",
  form: RecognitionForm,
  today: Day,
): Plan {
  const { recognition: old, product } = record
  const refusal = refuseSuccession(old, kind, form)
  if (refusal) return { contradictions: [refusal] }
  const recognition = newRecognition(register, product.handle, form)
  return judged(
    register,
    [...supersede(record, recognition), { action: kind, id: null, productId: product.id, recognition }],
    today,
  )
}

export function planWithdrawal(
  register: Register,
  record: DeskRecord,
  withdrawal: { withdrawnOn: string; withdrawalReason: string },
  today: Day,
): Plan {
  const { withdrawnOn, withdrawalReason } = withdrawal
  if (record.recognition.withdrawnOn !== null) {
    const message =
      "Giấy công nhận này đã bị thu hồi rồi. Muốn đổi ngày hay lý do, hãy gỡ thu hồi bằng nút «Sửa» rồi thu hồi lại."
    return { contradictions: [{ field: "withdrawnOn", message }] }
  }
  if (withdrawnOn === "") {
    return { contradictions: [{ field: "withdrawnOn", message: "Chưa có ngày thu hồi. Hãy nhập ngày." }] }
  }
  const recognition = { ...record.recognition, withdrawnOn, withdrawalReason }
  return judged(
    register,
    [{ action: "withdraw", id: record.id, productId: record.product.id, recognition }],
    today,
  )
}

/** Ends a record at the issue of what follows it, where it has not ended by itself before. */
export function supersede({ id, product, recognition: old }: DeskRecord, next: Recognition): PlannedWrite[] {
  const issued = readIssue(next)
  if (issued === undefined || issued >= endsOn(old) || issued <= issuedOn(old)) return []
  return [{ action: "supersede", id, productId: product.id, recognition: { ...old, supersededOn: issued } }]
}

/** A record with an address of its own that no other one has. */
export function newRecognition(
  { records }: Register,
  handle: string,
  form: RecognitionForm,
  taken: readonly string[] = [],
): Recognition {
  const slugs = new Set([...records.map(({ recognition }) => recognition.slug), ...taken])
  const plain = `${handle}-${/^\d{4}/.exec(form.recognisedOn)?.[0] ?? "moi"}`
  let slug = plain
  for (let number = 2; slugs.has(slug); number++) slug = `${plain}-${number}`
  const open = { withdrawnOn: null, withdrawalReason: null, supersededOn: null, document: null }
  return { slug, ...formOf(form), ...open }
}

/** The plan if nothing speaks against any of its records as they would stand together. */
function judged(register: Register, writes: PlannedWrite[], today: Day): Plan {
  const contradictions = writes.flatMap((write) => contradictionsTo(register, write, writes, today))
  return contradictions.length > 0 ? { contradictions } : { writes }
}

/** @param writes everything that is written at once, this record among it. */
export function contradictionsTo(
  register: Register,
  write: PlannedWrite,
  writes: readonly PlannedWrite[],
  today: Day,
): Contradiction[] {
  const rewritten = new Set(writes.flatMap(({ id }) => id ?? []))
  const others = [
    ...othersOf(register, write.productId, write.id)
      .filter(({ id }) => !rewritten.has(id))
      .map(({ recognition }) => recognition),
    ...writes
      .filter((other) => other !== write && other.productId === write.productId)
      .map(({ recognition }) => recognition),
  ]
  return contradictionsOf(write.recognition, others, today)
}

function refuseSuccession(
  old: Recognition,
  kind: "renew" | "upgrade",
  form: RecognitionForm,
): Contradiction | undefined {
  if (withdrawalDay(old) !== undefined) {
    const message =
      "Giấy công nhận đã bị thu hồi thì không gia hạn, nâng hạng được. Hãy thêm giấy công nhận mới."
    return { field: "recognisedOn", message }
  }
  if (kind === "renew" && form.stars !== old.stars) {
    const message = `Gia hạn thì giữ nguyên ${old.stars} sao. Hãy dùng «Nâng hạng» hoặc thêm giấy công nhận mới.`
    return { field: "stars", message }
  }
  if (kind === "upgrade" && form.stars <= old.stars) {
    const message = `Nâng hạng thì phải hơn ${old.stars} sao. Hãy sửa số sao, hoặc dùng «Gia hạn».`
    return { field: "stars", message }
  }
  const issued = readIssue({ ...old, ...form })
  if (issued !== undefined && issued <= issuedOn(old)) {
    const message = "Giấy công nhận mới phải có ngày sau giấy cũ. Hãy sửa ngày công nhận."
    return { field: "recognisedOn", message }
  }
  return undefined
}

/** Undefined while the date cannot be read, which the checks say. */
function readIssue(recognition: Recognition): Day | undefined {
  try {
    return issuedOn(recognition)
  } catch {
    return undefined
  }
}
