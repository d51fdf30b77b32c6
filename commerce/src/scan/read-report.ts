import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { addDays, type Day } from "../../domain/day"
import { REPORT_SAYS, type PointOrders, type ScanReport } from "../../domain/scan"
import { SCAN_MODULE } from "../modules/scan"
import type { ScanModuleService } from "../modules/scan/service"
import { readKnownCodes } from "./known-codes"

/** Scans and orders of some days, the last one included. */
export async function readScanReport(
  container: MedusaContainer,
  from: Day,
  to: Day,
  now: Date,
): Promise<ScanReport> {
  const counter = container.resolve<ScanModuleService>(SCAN_MODULE)
  const [counts, { names }] = await Promise.all([
    counter.listScanCounts(
      { day: { $gte: from, $lte: to } },
      { order: { day: "DESC", counted: "DESC", code: "ASC", sales_point: "ASC" } },
    ),
    readKnownCodes(container, now),
  ])
  // What has left the catalogue since is told by its code.
  const nameOf = (code: string) => names.get(code) ?? code
  return {
    from,
    to,
    rows: counts.map(({ day, code, sales_point: point, counted, over_limit: overLimit }) => ({
      day: day as Day,
      code,
      name: nameOf(code),
      salesPoint: point === "" ? null : { code: point, name: nameOf(point) },
      count: counted,
      overLimit,
    })),
    orders: await readPointOrders(container, from, to, nameOf),
    says: REPORT_SAYS,
  }
}

const answer = z.object({ rows: z.array(z.object({ code: z.string(), orders: z.coerce.number() })) })

async function readPointOrders(
  container: MedusaContainer,
  from: Day,
  to: Day,
  nameOf: (code: string) => string,
): Promise<PointOrders[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = answer.parse(
    await database.raw(
      `select metadata->>'sales_point' as code, count(*) as orders
         from "order"
        where metadata->>'sales_point' is not null and deleted_at is null and canceled_at is null
          and not is_draft_order
          and created_at >= ?::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and created_at < ?::timestamp at time zone 'Asia/Ho_Chi_Minh'
        group by 1 order by 2 desc, 1`,
      [from, addDays(to, 1)],
    ),
  )
  return rows.map(({ code, orders }) => ({ salesPoint: { code, name: nameOf(code) }, orders }))
}
