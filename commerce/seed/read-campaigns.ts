import { parseDay, type Day } from "../domain/day"
import {
  campaignFaults,
  type Campaign,
  type CampaignFault,
  type DeliveryZone,
} from "../domain/gift-box/campaign"
import { nextTet } from "../domain/tet"
import { handle, keyOf, oneOf, required, wholeNumber } from "./parsers"
import { complete, groupBy, refuseRepeats, type Row } from "./row"
import type { Column } from "./tables"

type CampaignRow = Row<"campaigns.csv">
type ZoneRow = Row<"campaign-zones.csv">

/** Where a fault of a campaign is mended; the zones stand in their own file, under the campaign's handle. */
const COLUMN_OF: Record<CampaignFault["field"], Column<"campaigns.csv">> = {
  opensOn: "demonstration_opens_on",
  zones: "handle",
  lastDispatchOn: "demonstration_last_dispatch_on",
  deliversFrom: "demonstration_delivers_from",
  deliversUntil: "demonstration_delivers_until",
  keepsAfterFeast: "keeps_after_feast",
}

export function readCampaigns(
  rows: readonly CampaignRow[],
  zoneRows: readonly ZoneRow[],
  provinces: { has(code: string): boolean },
): Campaign[] {
  refuseRepeats(rows, "handle", new Map())
  const handles = new Set(rows.map((row) => row.raw("handle")))
  for (const row of zoneRows) row.read("campaign", keyOf(handles, "campaigns.csv"))
  const zonesOf = groupBy(zoneRows.map((row) => [row.raw("campaign"), row] as const))
  return rows.flatMap((row) => {
    const zones = (zonesOf.get(row.raw("handle")) ?? []).flatMap((zone) => readZone(zone, provinces))
    const campaign = complete<Campaign>({
      handle: row.read("handle", handle),
      name: row.read("name", required),
      nameEn: row.read("name_en", required),
      feastOn: row.read("feast_on", (text) => readFeast(row, text)),
      opensOn: row.read("demonstration_opens_on", parseDay),
      zones,
      lastDispatchOn: row.read("demonstration_last_dispatch_on", parseDay),
      deliversFrom: row.read("demonstration_delivers_from", parseDay),
      deliversUntil: row.read("demonstration_delivers_until", parseDay),
      keepsAfterFeast: row.read("keeps_after_feast", wholeNumber(0)),
      least: complete<Campaign["least"]>({
        producers: row.read("least_producers", wholeNumber(0)),
        communes: row.read("least_communes", wholeNumber(0)),
        groups: row.read("least_groups", wholeNumber(0)),
      }),
    })
    if (!campaign) return []
    for (const { field, message } of campaignFaults(campaign)) row.fault(COLUMN_OF[field], message)
    return [campaign]
  })
}

/** The day of Tết comes from the table of the domain, not from whoever fills in this one. */
function readFeast(row: CampaignRow, text: string): Day {
  const day = parseDay(text)
  const occasion = row.read("occasion", oneOf(["tet", "other"]))
  const tet = nextTet(day)
  if (occasion !== "tet" || tet?.firstDay === day) return day
  throw new RangeError(`"${text}" is no first day of Tết; the next one is ${tet?.firstDay ?? "unknown"}`)
}

function readZone(row: ZoneRow, provinces: { has(code: string): boolean }): DeliveryZone[] {
  const zone = complete<DeliveryZone>({
    name: row.read("name", required),
    nameEn: row.read("name_en", required),
    provinces: row.read("provinces", (text) =>
      text === "" ? [] : text.split(";").map(keyOf(provinces, "provinces.csv")),
    ),
    lastOrderOn: row.read("demonstration_last_order_on", parseDay),
  })
  return zone ? [zone] : []
}
