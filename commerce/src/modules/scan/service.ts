import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"

import { SCAN_LIMITS } from "../../../domain/scan"
import { ScanCount } from "./models/scan-count"

interface SqlManager {
  execute<Row>(query: string, values?: unknown[]): Promise<Row[]>
}

export class ScanModuleService extends MedusaService({ ScanCount }) {
  /**
   * One more for a code, a sales point and a day; two at once are two. What is beyond the ceiling of the code's day, or
   * said to be beyond another limit, is kept apart.
   *
   * @returns whether it was counted.
   */
  @InjectTransactionManager()
  async add(
    { code, salesPoint, day }: { code: string; salesPoint: string; day: string },
    isOverLimit: boolean,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const manager = context.transactionManager as SqlManager
    // The ceiling is of all rows of the code's day together.
    await manager.execute("select pg_advisory_xact_lock(hashtext('scan-' || ?))", [code])
    const [sum] = await manager.execute<{ counted: string | number }>(
      `select coalesce(sum("counted"), 0) as counted from "scan_count" where "code" = ? and "day" = ? and "deleted_at" is null`,
      [code, day],
    )
    const counts = !isOverLimit && Number(sum?.counted ?? 0) < SCAN_LIMITS.codeAndDay
    await manager.execute(
      `insert into "scan_count" ("id", "code", "sales_point", "day", "counted", "over_limit")
       values (?, ?, ?, ?, ?, ?)
       on conflict ("code", "sales_point", "day") where deleted_at is null do update
         set "counted" = "scan_count"."counted" + excluded."counted",
             "over_limit" = "scan_count"."over_limit" + excluded."over_limit",
             "updated_at" = now()`,
      [generateEntityId("", "scan"), code, salesPoint, day, counts ? 1 : 0, counts ? 0 : 1],
    )
    return counts
  }
}
