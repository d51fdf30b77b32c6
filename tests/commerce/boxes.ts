import type { BoxForm, BoxItem, BoxState } from "#domain/gift-box/gift-box"
import { parseDay } from "#domain/day"
import { toVnd } from "#domain/vnd"
import { admin, askAdmin, type Answer } from "./http"

export const CLASSIC = "hop-qua-tet-dinh-mui-2027"
export const NEW_YEAR = "hop-qua-tet-duong-lich-2027"

type BoxAnswer = { box: BoxItem } & {
  type?: string
  message?: string
  contradictions?: { field: string; message: string }[]
}

/** Two things that nothing speaks against, but for the changes. */
export function formOf(changes: Partial<BoxForm> = {}): BoxForm {
  return {
    name: "Hộp thử",
    nameEn: "Trial box",
    story: null,
    storyEn: null,
    tier: "small",
    campaignHandle: "tet-dinh-mui-2027",
    packagingHandle: "hop-giay-vua",
    cardText: null,
    cardTextEn: null,
    parts: [
      { productHandle: "muoi-tinh-bac-lieu", quantity: 1 },
      { productHandle: "banh-phong-tom-cai-bat", quantity: 1 },
      { productHandle: "tom-kho-nguyen-vo-tan-phat-loi", quantity: 1 },
    ],
    price: toVnd(259_000),
    planned: 5,
    ...changes,
  }
}

export async function listBoxes(): Promise<BoxItem[]> {
  return (await admin<{ boxes: BoxItem[] }>("/admin/gift-boxes")).boxes
}

export async function boxOf(handle: string): Promise<BoxItem> {
  const box = (await listBoxes()).find((one) => one.handle === handle)
  if (!box) throw new Error(`there is no box "${handle}"`)
  return box
}

export async function compose(changes: Partial<BoxForm> = {}): Promise<BoxItem> {
  const { box } = await admin<BoxAnswer>("/admin/gift-boxes", { body: formOf(changes) })
  return box
}

export function change(box: BoxItem, changes: Partial<BoxForm>): Promise<Answer<BoxAnswer>> {
  const fields = Object.keys(formOf()) as (keyof BoxForm)[]
  const form = Object.fromEntries(fields.map((field) => [field, box[field]]))
  return askAdmin(`/admin/gift-boxes/${box.id}`, { body: { ...form, ...changes, seen: box.seen } })
}

export function moveTo({ id, seen }: BoxItem, to: BoxState): Promise<Answer<BoxAnswer>> {
  return askAdmin(`/admin/gift-boxes/${id}/state`, { body: { seen, to } })
}

/** Puts a box on sale that is off sale, over, or a draft. */
export async function sellAgain(handle: string): Promise<BoxItem> {
  let box = await boxOf(handle)
  if (box.state === "closed") box = (await moveTo(box, "draft")).body.box
  if (box.state === "published" && box.offSaleSince === null) return box
  const { status, body } = await moveTo(box, "published")
  if (status !== 200) throw new Error(`"${handle}" is not sold again: ${body.message}`)
  return body.box
}

/** The box once it is as expected; waits for as long as a check may take. */
export async function boxBecoming(handle: string, expected: (box: BoxItem) => boolean): Promise<BoxItem> {
  const end = Date.now() + 55_000
  for (;;) {
    const box = await boxOf(handle)
    if (expected(box)) return box
    if (Date.now() > end) throw new Error(`"${handle}" stays as it is: ${JSON.stringify(box)}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

export const ON = parseDay("2026-11-21")
