interface Waiter<Who> {
  who: Who
  keys: readonly string[]
  since: number
  /** Until it is told that it probably waits in vain, while that is so. */
  discouraged?: NodeJS.Timeout
  admit(led: boolean): void
  /** When it has left again. */
  left: Promise<void>
  refuse(reason: unknown): void
}

/**
 * Lets those through one at a time who want the same keys, in the order in which they came. Whoever is let through
 * holds all its keys at once and overtakes nobody who waits for one of them, so that there is no deadlock and nobody
 * starves.
 */
export class Turnstile<Who> {
  private readonly held = new Set<string>()
  private inside = 0
  private waiting: Waiter<Who>[] = []

  /** @param most how many may be inside together, each with keys of its own. */
  constructor(private readonly most: number) {}

  /**
   * Runs `job` while nobody else is inside with one of the keys, but for those whom it brings in itself; such a one is
   * told that it is led.
   *
   * @throws what {@link turnAway} says of a visitor who still waits, or `tooLong()` after `patienceMs` of waiting.
   */
  async pass<T>(
    who: Who,
    keys: readonly string[],
    job: (led: boolean) => Promise<T>,
    patience: { ms: number; tooLong: () => Error },
  ): Promise<T> {
    const { led, leave } = await this.enter(who, keys, patience)
    try {
      return await job(led)
    } finally {
      leave()
      if (!led) {
        this.inside -= 1
        for (const key of keys) this.held.delete(key)
        this.advance()
      }
    }
  }

  /** Who waits for one of the keys, in their order. */
  waitingFor(keys: readonly string[]): Who[] {
    const wanted = new Set(keys)
    return this.waiting.filter((waiter) => waiter.keys.some((key) => wanted.has(key))).map(({ who }) => who)
  }

  /**
   * Lets those in who wait, under the keys of one who is inside.
   *
   * @returns when all of them have left, before which that one must not leave.
   */
  async bring(led: readonly Who[]): Promise<void> {
    const brought = led.flatMap((who) => this.waiting.find((waiter) => waiter.who === who) ?? [])
    this.waiting = this.waiting.filter((waiter) => !brought.includes(waiter))
    for (const waiter of brought) waiter.admit(true)
    await Promise.all(brought.map(({ left }) => left))
  }

  /** Tells those who wait in vain why they will not be let through. */
  turnAway(reasons: ReadonlyMap<Who, unknown>): void {
    const refused = this.waiting.filter(({ who }) => reasons.has(who))
    this.waiting = this.waiting.filter(({ who }) => !reasons.has(who))
    for (const waiter of refused) waiter.refuse(reasons.get(waiter.who))
    this.advance()
  }

  /**
   * Tells those who probably wait in vain, unless they are let through or encouraged again before they have waited for
   * `ms`.
   *
   * @param all who wait and were thought about; without a reason they are encouraged again.
   */
  discourage(all: readonly Who[], reasons: ReadonlyMap<Who, unknown>, ms: number): void {
    const asked = new Set(all)
    const overdue = new Map<Who, unknown>()
    for (const waiter of this.waiting.filter(({ who }) => asked.has(who))) {
      clearTimeout(waiter.discouraged)
      delete waiter.discouraged
      if (!reasons.has(waiter.who)) continue
      const reason = reasons.get(waiter.who)
      const left = waiter.since + ms - performance.now()
      if (left <= 0) overdue.set(waiter.who, reason)
      else waiter.discouraged = setTimeout(() => this.turnAway(new Map([[waiter.who, reason]])), left)
    }
    this.turnAway(overdue)
  }

  private enter(
    who: Who,
    keys: readonly string[],
    { ms, tooLong }: { ms: number; tooLong: () => Error },
  ): Promise<{ led: boolean; leave: () => void }> {
    return new Promise((resolve, reject) => {
      let leave: () => void = () => undefined
      const left = new Promise<void>((over) => {
        leave = over
      })
      const waiter: Waiter<Who> = {
        who,
        keys,
        since: performance.now(),
        left,
        admit: (led) => {
          stopWaiting()
          resolve({ led, leave })
        },
        refuse: (reason) => {
          stopWaiting()
          reject(reason)
        },
      }
      const timer = setTimeout(() => {
        this.waiting = this.waiting.filter((other) => other !== waiter)
        waiter.refuse(tooLong())
        this.advance()
      }, ms)
      const stopWaiting = () => {
        clearTimeout(timer)
        clearTimeout(waiter.discouraged)
      }
      this.waiting.push(waiter)
      this.advance()
    })
  }

  private advance(): void {
    const barred = new Set(this.held)
    const admitted: Waiter<Who>[] = []
    const left: Waiter<Who>[] = []
    for (const waiter of this.waiting) {
      if (this.inside < this.most && waiter.keys.every((key) => !barred.has(key))) {
        this.inside += 1
        for (const key of waiter.keys) this.held.add(key)
        admitted.push(waiter)
      } else left.push(waiter)
      for (const key of waiter.keys) barred.add(key)
    }
    this.waiting = left
    for (const waiter of admitted) waiter.admit(false)
  }
}
