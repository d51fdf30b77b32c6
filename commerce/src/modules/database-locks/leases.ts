interface Lease {
  owner: string | null
  /** Instant in milliseconds. */
  until: number
}

interface Owner {
  ownerId?: string | null | undefined
}

/** Locks that are taken in one step of a workflow and given back in another, as Medusa's own provider has them. */
export class Leases {
  private readonly held = new Map<string, Lease>()

  constructor(private readonly now: () => number = Date.now) {}

  /** @throws Error when somebody else holds one of the keys; then none is taken. */
  acquire(keys: readonly string[], { ownerId, expire }: Owner & { expire?: number | undefined }): void {
    const taken = keys.find((key) => {
      const lease = this.held.get(key)
      return lease && lease.until > this.now() && (lease.owner === null || lease.owner !== ownerId)
    })
    if (taken !== undefined) throw new Error(`Failed to acquire lock for key "${taken}"`)
    const until = expire ? this.now() + expire * 1000 : Infinity
    for (const key of keys) this.held.set(key, { owner: ownerId ?? null, until })
  }

  /** @returns whether all of them were held, by the owner where one is named. */
  release(keys: readonly string[], { ownerId }: Owner): boolean {
    const own = keys.filter((key) => {
      const lease = this.held.get(key)
      return lease && (ownerId === undefined || lease.owner === ownerId)
    })
    for (const key of own) this.held.delete(key)
    return own.length === keys.length
  }

  /** Of an owner, or of everybody. */
  releaseAll({ ownerId }: Owner): void {
    for (const [key, { owner }] of this.held)
      if (ownerId === undefined || owner === ownerId) this.held.delete(key)
  }
}
