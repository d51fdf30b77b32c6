import { addDays, formatDay, type Day } from "../../../../domain/day"
import { slugify } from "../../../../domain/fold"
import { campaignFaults, type Campaign } from "../../../../domain/gift-box/campaign"
import type { CampaignItem } from "../../../../domain/gift-box/gift-box"
import { readDay, type Problem } from "../form"
import { CAMPAIGN, CAMPAIGN_MISSING } from "../words/campaign"
import { readWhole } from "./numbers"
import { handleOf } from "./packaging-form"

export interface ZoneState {
  name: string
  nameEn: string
  provinces: string[]
  lastOrderOn: string
}

/** What stands in the inputs: days as dd/mm/yyyy. */
export interface CampaignState {
  name: string
  nameEn: string
  handle: string
  feastOn: string
  opensOn: string
  zones: ZoneState[]
  lastDispatchOn: string
  deliversFrom: string
  deliversUntil: string
  keepsAfterFeast: string
  producers: string
  communes: string
  groups: string
  demonstration: boolean
}

export const EMPTY_ZONE: ZoneState = { name: "", nameEn: "", provinces: [], lastOrderOn: "" }

export const EMPTY_CAMPAIGN: CampaignState = {
  name: "",
  nameEn: "",
  handle: "",
  feastOn: "",
  opensOn: "",
  zones: [
    { ...EMPTY_ZONE, name: "Cà Mau", nameEn: "Cà Mau", provinces: ["96"] },
    { ...EMPTY_ZONE, name: "các tỉnh còn lại", nameEn: "everywhere else" },
  ],
  lastDispatchOn: "",
  deliversFrom: "",
  deliversUntil: "",
  keepsAfterFeast: "15",
  producers: "0",
  communes: "0",
  groups: "0",
  demonstration: false,
}

const DAYS = ["feastOn", "opensOn", "lastDispatchOn", "deliversFrom", "deliversUntil"] as const
const COUNTS = ["keepsAfterFeast", "producers", "communes", "groups"] as const

export function toCampaignState(item: CampaignItem): CampaignState {
  const days = Object.fromEntries(DAYS.map((field) => [field, formatDay(item[field])]))
  return {
    ...EMPTY_CAMPAIGN,
    ...days,
    name: item.name,
    nameEn: item.nameEn,
    handle: item.handle,
    zones: item.zones.map((zone) => ({ ...zone, lastOrderOn: formatDay(zone.lastOrderOn) })),
    keepsAfterFeast: String(item.keepsAfterFeast),
    producers: String(item.least.producers),
    communes: String(item.least.communes),
    groups: String(item.least.groups),
    demonstration: item.demonstration,
  }
}

/** Null while a day or a number is missing or unreadable. */
export function toCampaign(state: CampaignState): CampaignItem | null {
  const [feastOn, opensOn, lastDispatchOn, deliversFrom, deliversUntil] = DAYS.map((day) =>
    readDay(state[day]),
  )
  const [keepsAfterFeast, producers, communes, groups] = COUNTS.map((count) => readWhole(state[count]))
  const zones = state.zones.flatMap((zone) => {
    const lastOrderOn = readDay(zone.lastOrderOn)
    return lastOrderOn
      ? [{ name: zone.name.trim(), nameEn: zone.nameEn.trim(), provinces: zone.provinces, lastOrderOn }]
      : []
  })
  if (!feastOn || !opensOn || !lastDispatchOn || !deliversFrom || !deliversUntil) return null
  if (keepsAfterFeast == null || producers == null || communes == null || groups == null) return null
  if (zones.length !== state.zones.length) return null
  return {
    handle: handleOf(state),
    name: state.name.trim(),
    nameEn: state.nameEn.trim(),
    feastOn,
    opensOn,
    zones,
    lastDispatchOn,
    deliversFrom,
    deliversUntil,
    keepsAfterFeast,
    least: { producers, communes, groups },
    demonstration: state.demonstration,
  }
}

/** What is missing or unreadable, then what the shared rules say against the days. */
export function campaignProblems(state: CampaignState): Problem[] {
  const problems: Problem[] = []
  const add = (field: string, message: string, isMissing: boolean) =>
    problems.push({ field, message, isMissing })
  if (state.name.trim() === "") add("name", CAMPAIGN_MISSING.name, true)
  if (state.nameEn.trim() === "") add("nameEn", CAMPAIGN_MISSING.nameEn, true)
  const handle = handleOf(state)
  if (handle !== slugify(handle)) add("handle", CAMPAIGN_MISSING.handle, false)
  for (const field of DAYS) {
    const day = readDay(state[field])
    if (day === null) add(field, CAMPAIGN_MISSING.dayMissing, true)
    if (day === undefined) add(field, CAMPAIGN_MISSING.day, false)
  }
  for (const field of COUNTS)
    if (readWhole(state[field]) == null) add(field, CAMPAIGN_MISSING.count, state[field] === "")
  state.zones.forEach((zone, index) => {
    if (zone.name.trim() === "" || zone.nameEn.trim() === "")
      add(zoneField(index, "name"), CAMPAIGN_MISSING.zoneName(index + 1), true)
    if (!readDay(zone.lastOrderOn))
      add(zoneField(index, "lastOrderOn"), CAMPAIGN_MISSING.zoneDay(index + 1), zone.lastOrderOn === "")
  })
  const campaign = toCampaign(state)
  return campaign === null
    ? problems
    : [...problems, ...campaignFaults(campaign).map((fault) => ({ ...fault, isMissing: false }))]
}

export function zoneField(index: number, field: "name" | "lastOrderOn"): string {
  return `zone-${index}-${field}`
}

/** The names that a Tết gives a campaign that has none yet. */
export function withTet(
  state: CampaignState,
  { feastOn, name }: { feastOn: Day; name: string },
): Partial<CampaignState> {
  const year = feastOn.slice(0, 4)
  return {
    feastOn: formatDay(feastOn),
    ...(state.name === "" && { name: `Tết ${name} ${year}` }),
    ...(state.nameEn === "" && { nameEn: `Tết ${year}` }),
    ...(state.handle === "" && { handle: `tet-${year}` }),
  }
}

export interface Mark {
  label: string
  from: Day
  until: Day
}

/** The days of a campaign in their order; a mark of one day ends where it begins. */
export function marksOf(campaign: Campaign): Mark[] {
  const day = (label: string, on: Day): Mark => ({ label, from: on, until: on })
  return [
    day(CAMPAIGN.opens, campaign.opensOn),
    { label: CAMPAIGN.delivery, from: campaign.deliversFrom, until: campaign.deliversUntil },
    ...campaign.zones.map((zone) => day(CAMPAIGN.lastOrder(zone.name), zone.lastOrderOn)),
    day(CAMPAIGN.lastDispatch, campaign.lastDispatchOn),
    day(CAMPAIGN.feast, campaign.feastOn),
    day(CAMPAIGN.keeps, addDays(campaign.feastOn, campaign.keepsAfterFeast)),
  ].sort((a, b) => a.from.localeCompare(b.from))
}
