import type { Day } from "../../../../domain/day"
import type {
  BoxForm,
  BoxItem,
  BoxState,
  CampaignItem,
  PackagingItem,
  PackingFacts,
  PartChoice,
} from "../../../../domain/gift-box/gift-box"
import type { Proposals } from "../../../../domain/gift-box/wishes"
import { ask, askFile, post } from "../api"
import type { WishesBody } from "./wishes-form"

/** What the desk asks of the server about gift boxes. */

type BoxAnswer = { box: BoxItem }

export interface CampaignList {
  campaigns: CampaignItem[]
  /** The coming new years of the table. */
  tet: { feastOn: Day; name: string }[]
}

const at = (id: string) => `gift-boxes/${encodeURIComponent(id)}`

export const listBoxes = (signal: AbortSignal) => ask<{ boxes: BoxItem[]; on: Day }>("gift-boxes", { signal })

export const readBox = (id: string, signal?: AbortSignal) => ask<BoxAnswer>(at(id), signal ? { signal } : {})

/** @param box whose own need is left out of what is promised. */
export const listParts = (box: string | null, signal: AbortSignal) =>
  ask<{ parts: PartChoice[]; on: Day }>(
    box === null ? "gift-boxes/parts" : `gift-boxes/parts?${new URLSearchParams({ box }).toString()}`,
    { signal },
  )

export const createBox = (body: BoxForm) => post<BoxAnswer>("gift-boxes", body)

export const updateBox = (id: string, body: BoxForm & { seen: string }) => post<BoxAnswer>(at(id), body)

export const moveBox = ({ id, ...body }: { id: string; seen: string; to: BoxState }) =>
  post<BoxAnswer>(`${at(id)}/state`, body)

export const copyBox = (id: string) => post<BoxAnswer>(`${at(id)}/copy`, {})

export const savePacking = ({ handle, facts }: { handle: string; facts: PackingFacts }) =>
  post<{ part: PartChoice }>(`gift-boxes/parts/${encodeURIComponent(handle)}`, facts)

export const proposeBoxes = (body: WishesBody) => post<Proposals>("gift-boxes/proposals", body)

export const listCampaigns = (signal: AbortSignal) => ask<CampaignList>("gift-box-campaigns", { signal })

/** @param seen the one that is changed, as it was shown; null for a new one. */
export const saveCampaign = ({ seen, item }: { seen: CampaignItem | null; item: CampaignItem }) =>
  post<{ campaign: CampaignItem }>(...saved("gift-box-campaigns", seen, item))

export const listPackagings = (signal: AbortSignal) =>
  ask<{ packagings: PackagingItem[] }>("gift-box-packagings", { signal })

/** @param seen the one that is changed, as it was shown; null for a new one. */
export const savePackaging = ({ seen, item }: { seen: PackagingItem | null; item: PackagingItem }) =>
  post<{ packaging: PackagingItem }>(...saved("gift-box-packagings", seen, item))

function saved<Item extends { handle: string }>(list: string, seen: Item | null, item: Item) {
  return seen === null
    ? ([list, item] as const)
    : ([`${list}/${encodeURIComponent(seen.handle)}`, { ...item, seen }] as const)
}

export const printInsert = ({ id, lang }: { id: string; lang: "vi" | "en" }) =>
  askFile(`${at(id)}/insert?lang=${lang}`)

export const printPickList = ({ id, boxes }: { id: string; boxes: number }) =>
  askFile(`${at(id)}/pick-list?boxes=${boxes}`)
