import { formatDay, type Day } from "#domain/day"
import { daysLeft, lastOrderOn, type DeliveryZone } from "#domain/gift-box/campaign"
import type { CampaignItem } from "#domain/gift-box/gift-box"
import type { Locale } from "../paths"

/** The sale of gift boxes for one occasion, with its days as a reader reads them. */
export interface CampaignView {
  handle: string
  name: string
  opensOn: Day
  opens: string
  /** After it nothing of the campaign can be ordered. */
  lastOrderOn: Day
  feast: string
  deliversFrom: string
  deliversUntil: string
  lastDispatch: string
  zones: ZoneView[]
  /** Its dates are made up. */
  demonstration: boolean
}

interface ZoneView {
  name: string
  lastOrderOn: Day
  lastOrder: string
  /** On the day of the catalogue. */
  daysLeft: number
}

export function toCampaignView(campaign: CampaignItem, on: Day, locale: Locale): CampaignView {
  const { handle, name, nameEn, opensOn, feastOn, deliversFrom, deliversUntil, lastDispatchOn } = campaign
  return {
    handle,
    name: locale === "vi" ? name : nameEn,
    opensOn,
    opens: formatDay(opensOn),
    lastOrderOn: lastOrderOn(campaign),
    feast: formatDay(feastOn),
    deliversFrom: formatDay(deliversFrom),
    deliversUntil: formatDay(deliversUntil),
    lastDispatch: formatDay(lastDispatchOn),
    zones: campaign.zones.map((zone) => toZoneView(zone, campaign, on, locale)),
    demonstration: campaign.demonstration,
  }
}

function toZoneView(zone: DeliveryZone, campaign: CampaignItem, on: Day, locale: Locale): ZoneView {
  const name = locale === "vi" ? zone.name : zone.nameEn
  return {
    // A zone is written as it stands within a sentence of the desk.
    name: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1),
    lastOrderOn: zone.lastOrderOn,
    lastOrder: formatDay(zone.lastOrderOn),
    daysLeft: daysLeft(campaign, zone, on),
  }
}
