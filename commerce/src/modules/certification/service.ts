import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"

import type { RecognitionColumns } from "../../lib/ocop-rows"
import { Mark } from "./models/mark"
import { Recognition } from "./models/recognition"
import { RecognitionChange, type ChangeAction } from "./models/recognition-change"

export interface RecognitionWrite {
  action: ChangeAction
  /** Null for a new record. */
  id: string | null
  columns: RecognitionColumns & { registry_key?: string | null; kept_by_desk?: boolean }
}

export class CertificationModuleService extends MedusaService({ Recognition, RecognitionChange, Mark }) {
  /**
   * Writes records together with their history: all of them or none, in one transaction.
   *
   * @returns the ids, in the order of the writes.
   */
  @InjectTransactionManager()
  async record(
    writes: readonly RecognitionWrite[],
    actor: string,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const ids: string[] = []
    for (const { action, id, columns } of writes) {
      const before = id === null ? null : await this.retrieveRecognition(id, {}, context)
      const [after] =
        id === null
          ? await this.createRecognitions([columns], context)
          : await this.updateRecognitions([{ id, ...columns }], context)
      if (!after) throw new Error("The database answered no record to a write.")
      const change = { recognition_id: after.id, action, actor, before: plain(before), after: plain(after) }
      await this.createRecognitionChanges([change], context)
      ids.push(after.id)
    }
    return ids
  }

  /** Takes back records that a failed workflow has made; their history keeps that they were made and taken back. */
  @InjectTransactionManager()
  async takeBack(ids: string[], actor: string, @MedusaContext() context: Context = {}): Promise<void> {
    const rows = await this.listRecognitions({ id: ids }, {}, context)
    await this.deleteRecognitions(ids, context)
    await this.createRecognitionChanges(
      rows.map((row) => ({
        recognition_id: row.id,
        action: "undo" as const,
        actor,
        before: plain(row),
        after: null,
      })),
      context,
    )
  }
}

/** Every row has its own times; what a history keeps are the columns. */
const TIMES = ["created_at", "updated_at", "deleted_at"]

function plain(row: object | null): Record<string, unknown> | null {
  return row && Object.fromEntries(Object.entries(row).filter(([column]) => !TIMES.includes(column)))
}
