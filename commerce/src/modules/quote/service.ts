import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"

import type { QuoteAction } from "../../../domain/quote/quote"
import { Capacity } from "./models/capacity"
import { Quote } from "./models/quote"
import { QuoteEvent } from "./models/quote-event"

export type QuoteRow = InferTypeOf<typeof Quote>
export type QuoteEventRow = InferTypeOf<typeof QuoteEvent>
export type CapacityRow = InferTypeOf<typeof Capacity>

/** Columns that an act changes. */
export type QuoteChange = Partial<
  Pick<
    QuoteRow,
    | "state"
    | "offered"
    | "revision"
    | "accepted_at"
    | "accepted_by"
    | "order_id"
    | "kits"
    | "payments"
    | "deliveries"
  >
>

export interface QuoteAct {
  action: QuoteAction
  actor: string
  note: string | null
  validUntil?: string
}

type NewQuote = Pick<QuoteRow, "organisation" | "requested_lines" | "wanted_by" | "request_note">

interface SqlManager {
  execute(query: string, values?: unknown[]): Promise<unknown>
}

export class QuoteModuleService extends MedusaService({ Quote, QuoteEvent, Capacity }) {
  /** Files a request under the next number of the year: two at once come one after the other, and no number is lost. */
  @InjectTransactionManager()
  async file(
    year: number,
    request: NewQuote,
    actor: string,
    @MedusaContext() context: Context = {},
  ): Promise<QuoteRow> {
    await sql(context).execute("select pg_advisory_xact_lock(hashtext('quote-numbers'))")
    const [last] = await this.listQuotes({ year }, { order: { serial: "DESC" }, take: 1 }, context)
    const quote = await this.createQuotes(
      {
        ...request,
        year,
        serial: (last?.serial ?? 0) + 1,
        state: "requested" as const,
        // The table's own defaults are not known before the transaction is over.
        version: 1,
        revision: 0,
        payments: [] as unknown as Record<string, unknown>,
        deliveries: [] as unknown as Record<string, unknown>,
      },
      context,
    )
    await this.note(quote, { action: "request", actor, note: null }, context)
    return quote
  }

  /**
   * Writes an act and its line of the history, unless the quote has changed since `version`.
   *
   * @throws MedusaError CONFLICT
   */
  @InjectTransactionManager()
  async act(
    id: string,
    version: number,
    change: QuoteChange,
    act: QuoteAct,
    @MedusaContext() context: Context = {},
  ): Promise<QuoteRow> {
    await sql(context).execute(`select 1 from "quote" where "id" = ? for update`, [id])
    const before = await this.retrieveQuote(id, {}, context)
    if (before.version !== version) throw changedMeanwhile("Báo giá này")
    const after = await this.updateQuotes({ id, ...change, version: version + 1 }, context)
    await this.note(after, act, context)
    return after
  }

  /** @throws MedusaError CONFLICT when it has changed since `version`. */
  @InjectTransactionManager()
  async changeCapacity(
    id: string,
    version: number,
    change: Partial<Pick<CapacityRow, "pieces" | "by" | "received" | "note">>,
    @MedusaContext() context: Context = {},
  ): Promise<CapacityRow> {
    await sql(context).execute(`select 1 from "capacity" where "id" = ? for update`, [id])
    const before = await this.retrieveCapacity(id, {}, context)
    if (before.version !== version) throw changedMeanwhile("Dòng năng lực này")
    return this.updateCapacities({ id, ...change, version: version + 1 }, context)
  }

  private async note(
    { id, revision }: Pick<QuoteRow, "id" | "revision">,
    { action, actor, note, validUntil }: QuoteAct,
    context: Context,
  ): Promise<void> {
    const event = { quote_id: id, action, actor, revision, note, valid_until: validUntil ?? null }
    await this.createQuoteEvents(event, context)
  }
}

function sql(context: Context): SqlManager {
  return context.transactionManager as SqlManager
}

function changedMeanwhile(what: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    `${what} vừa được người khác thay đổi. Hãy tải lại trang để xem bản mới rồi làm lại.`,
  )
}
