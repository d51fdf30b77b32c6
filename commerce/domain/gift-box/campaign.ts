import { daysBetween, formatDay, type Day } from "../day"
import { isTet } from "../tet"

/** Where an order goes to, with the last day on which it still arrives in time. */
export interface DeliveryZone {
  name: string
  nameEn: string
  /** NSO codes of provinces; none for the zone of everywhere else. */
  provinces: string[]
  lastOrderOn: Day
}

/** The sale of gift boxes for one occasion. */
export interface Campaign {
  handle: string
  name: string
  nameEn: string
  /** The feast itself, for Tết from the table of `tet.ts`. */
  feastOn: Day
  opensOn: Day
  zones: DeliveryZone[]
  lastDispatchOn: Day
  /** First and last day on which boxes arrive. */
  deliversFrom: Day
  deliversUntil: Day
  /** Days after the feast until which everything in a box must keep. */
  keepsAfterFeast: number
  /** Least numbers in a box; 0 asks for nothing. */
  least: { producers: number; communes: number; groups: number }
}

export interface CampaignFault {
  field: "opensOn" | "zones" | "lastDispatchOn" | "deliversFrom" | "deliversUntil" | "keepsAfterFeast"
  /** What, why and what to do, in the desk's language. */
  message: string
}

/** What speaks against the dates of a campaign; an empty list lets it be saved. */
export function campaignFaults(campaign: Campaign): CampaignFault[] {
  const { feastOn, opensOn, lastDispatchOn, deliversFrom, deliversUntil, keepsAfterFeast } = campaign
  const faults: CampaignFault[] = []
  const refuse = (field: CampaignFault["field"], message: string) => faults.push({ field, message })
  if (deliversUntil >= feastOn)
    refuse(
      "deliversUntil",
      `Ngày giao cuối ${formatDay(deliversUntil)} phải trước ngày lễ ${formatDay(feastOn)}, để quà đến kịp.`,
    )
  if (deliversFrom > deliversUntil)
    refuse(
      "deliversFrom",
      `Ngày giao đầu ${formatDay(deliversFrom)} sau ngày giao cuối. Hãy đổi một trong hai.`,
    )
  if (lastDispatchOn > deliversUntil)
    refuse(
      "lastDispatchOn",
      `Ngày gửi cuối ${formatDay(lastDispatchOn)} sau ngày giao cuối ${formatDay(deliversUntil)}.`,
    )
  if (opensOn > lastDispatchOn)
    refuse("opensOn", `Ngày mở bán ${formatDay(opensOn)} sau ngày gửi cuối ${formatDay(lastDispatchOn)}.`)
  if (keepsAfterFeast < 0) refuse("keepsAfterFeast", "Số ngày còn hạn sau lễ không thể âm.")
  for (const message of zoneFaults(campaign)) refuse("zones", message)
  return faults

  function zoneFaults({ zones }: Campaign): string[] {
    const rest = zones.filter(({ provinces }) => provinces.length === 0)
    const named = zones.flatMap(({ provinces }) => provinces)
    const twice = named.filter((code, index) => named.indexOf(code) !== index)
    return [
      ...(rest.length === 1 ? [] : ["Cần đúng một vùng giao «các tỉnh còn lại», không kê tỉnh nào."]),
      ...(twice.length > 0 ? [`Tỉnh có mã ${twice[0]} nằm trong hai vùng giao. Hãy bỏ ở một vùng.`] : []),
      ...zones
        .filter(({ lastOrderOn }) => lastOrderOn < opensOn || lastOrderOn > lastDispatchOn)
        .map(
          ({ name, lastOrderOn }) =>
            `Hạn đặt ${formatDay(lastOrderOn)} của vùng «${name}» phải từ ngày mở bán đến ngày gửi cuối ${formatDay(lastDispatchOn)}.`,
        ),
    ]
  }
}

/** The zone of a province; that of everywhere else where none names it. */
export function zoneOf({ zones }: Campaign, province: string): DeliveryZone | undefined {
  return (
    zones.find(({ provinces }) => provinces.includes(province)) ??
    zones.find(({ provinces }) => provinces.length === 0)
  )
}

/** Whole days on which a zone can still order, that day included; 0 before the opening and after the last. */
export function daysLeft({ opensOn }: Campaign, { lastOrderOn }: DeliveryZone, on: Day): number {
  return on < opensOn ? 0 : Math.max(0, daysBetween(on, lastOrderOn) + 1)
}

/** The last day on which any zone can still order. */
export function lastOrderOn({ zones, opensOn }: Campaign): Day {
  return zones.reduce((last, zone) => (zone.lastOrderOn > last ? zone.lastOrderOn : last), opensOn)
}

/**
 * The sales to tell of, the one to begin with first: open ones before those still to open, Tết before other feasts.
 * Without any of them the last that was; none only where there was never one.
 */
export function campaignsToTell<C extends Campaign>(campaigns: readonly C[], on: Day): C[] {
  const coming = campaigns.filter((campaign) => on <= lastOrderOn(campaign))
  if (coming.length === 0)
    return campaigns.toSorted((a, b) => (lastOrderOn(a) < lastOrderOn(b) ? 1 : -1)).slice(0, 1)
  const rank = ({ opensOn, feastOn }: C) => (on < opensOn ? 2 : 0) + (isTet(feastOn) ? 0 : 1)
  return coming.toSorted((a, b) => rank(a) - rank(b) || (a.feastOn < b.feastOn ? -1 : 1))
}
