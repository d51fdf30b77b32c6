import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"

import { Publication } from "./models/publication"
import { Publisher } from "./models/publisher"
import { isReady, mergeReasons, type Outcome, type Reason, type Serving } from "./rules"

type PublicationRow = InferTypeOf<typeof Publication>
type PublisherRow = InferTypeOf<typeof Publisher>

interface SqlManager {
  execute(query: string, values?: unknown[]): Promise<unknown>
}

const PUBLISHER_ID = "publisher"

/**
 * The durable queue of publications. Every method that writes is one transaction under one lock of the database,
 * so that requests of several processes come one after the other.
 */
export class PublishQueueModuleService extends MedusaService({ Publication, Publisher }) {
  /** Asks for a publication; while one waits, it takes up the reason and no other is made. */
  @InjectTransactionManager()
  async request(
    what: string,
    who: string,
    now: Date,
    @MedusaContext() context: Context = {},
  ): Promise<PublicationRow> {
    await this.lock(context)
    return this.enqueue({ what, who, at: now.toISOString() }, now, context)
  }

  /**
   * Asks for a publication if the catalogue is not as it was when one was last asked for, so that a publication
   * that fails is not asked for again and again.
   *
   * @param reasonFor what has changed in words, or null for nothing, given what was last asked for.
   */
  @InjectTransactionManager()
  async requestChanged(
    print: object,
    reasonFor: (before: unknown) => string | null,
    who: string,
    now: Date,
    @MedusaContext() context: Context = {},
  ): Promise<PublicationRow | null> {
    await this.lock(context)
    const what = reasonFor((await this.publisher(context))?.asked ?? null)
    if (what === null) return null
    await this.remember({ asked: plain(print) }, context)
    return this.enqueue({ what, who, at: now.toISOString() }, now, context)
  }

  /**
   * Hands the waiting publication to a publisher. There is one publisher, and one that asks is not building: what
   * still counts as being built was left by one that died, and goes back into the queue.
   *
   * @returns null when nothing waits, or what waits has not settled.
   */
  @InjectTransactionManager()
  async claim(
    serving: Serving | null,
    now: Date,
    @MedusaContext() context: Context = {},
  ): Promise<PublicationRow | null> {
    await this.lock(context)
    await this.remember({ seen_at: now, serving: plain(serving) }, context)
    const [left] = await this.listPublications({ status: "building" }, {}, context)
    if (left) await this.requeue(left, context)
    const [waiting] = await this.listPublications({ status: "waiting" }, {}, context)
    if (!waiting || !isReady(waiting, now)) return null
    return this.updatePublications({ id: waiting.id, status: "building", started_at: now }, context)
  }

  /** Notes for which catalogue a publication begins; see {@link requestChanged}. */
  @InjectTransactionManager()
  async begin(print: object, @MedusaContext() context: Context = {}): Promise<void> {
    await this.lock(context)
    await this.remember({ asked: plain(print) }, context)
  }

  /** @throws MedusaError NOT_FOUND, and NOT_ALLOWED for a publication that is not being built. */
  @InjectTransactionManager()
  async finish(
    id: string,
    outcome: Outcome,
    now: Date,
    @MedusaContext() context: Context = {},
  ): Promise<PublicationRow> {
    await this.lock(context)
    const { status } = await this.retrievePublication(id, {}, context)
    if (status !== "building") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The publication ${id} is ${status}, not building.`,
      )
    }
    return this.updatePublications({ id, ...outcome, finished_at: now }, context)
  }

  /** Takes the publisher's sign of life. */
  @InjectTransactionManager()
  async see(serving: Serving | null, now: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await this.lock(context)
    await this.remember({ seen_at: now, serving: plain(serving) }, context)
  }

  async publisher(context: Context = {}): Promise<PublisherRow | undefined> {
    return (await this.listPublishers({ id: PUBLISHER_ID }, {}, context))[0]
  }

  private async enqueue(reason: Reason, now: Date, context: Context): Promise<PublicationRow> {
    const [waiting] = await this.listPublications({ status: "waiting" }, {}, context)
    if (!waiting) {
      const row = { status: "waiting" as const, requested_at: now, renewed_at: now }
      return this.createPublications({ ...row, reasons: plain([reason]) }, context)
    }
    const reasons = mergeReasons(reasonsOf(waiting), [reason])
    return this.updatePublications({ id: waiting.id, reasons: plain(reasons), renewed_at: now }, context)
  }

  /** Puts back what was left, as the older of the two when another waits already. */
  private async requeue(left: PublicationRow, context: Context): Promise<void> {
    const [waiting] = await this.listPublications({ status: "waiting" }, {}, context)
    const reasons = mergeReasons(reasonsOf(left), waiting ? reasonsOf(waiting) : [])
    if (waiting) await this.deletePublications([waiting.id], context)
    await this.updatePublications(
      { id: left.id, status: "waiting", started_at: null, reasons: plain(reasons) },
      context,
    )
  }

  private async remember(changes: Partial<PublisherRow>, context: Context): Promise<void> {
    const known = await this.publisher(context)
    if (known) await this.updatePublishers({ id: PUBLISHER_ID, ...changes }, context)
    else await this.createPublishers({ id: PUBLISHER_ID, ...changes }, context)
  }

  private async lock(context: Context): Promise<void> {
    const manager = context.transactionManager as SqlManager
    await manager.execute("select pg_advisory_xact_lock(hashtext('publish-queue'))")
  }
}

function reasonsOf(publication: { reasons: unknown }): Reason[] {
  return publication.reasons as Reason[]
}

/** JSON columns are typed as plain records. */
function plain(value: object | null): Record<string, unknown> {
  return value as Record<string, unknown>
}
