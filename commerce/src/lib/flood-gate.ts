/** How many may pass within a stretch of time: from one address, and from all together. */
export interface FloodLimits {
  windowMs: number
  each: number
  all: number
}

/**
 * Keeps a public form from being flooded. Addresses are held in memory alone, and no longer than the window: what was
 * let in before it is forgotten with whoever asks next.
 */
export class FloodGate {
  private readonly passed: { address: string; at: number }[] = []

  constructor(private readonly limits: FloodLimits) {}

  /** Counts one more from an address; false when it is too many. */
  admits(address: string, now: number): boolean {
    const { windowMs, each, all } = this.limits
    while (this.passed[0] && this.passed[0].at <= now - windowMs) this.passed.shift()
    const own = this.passed.filter((one) => one.address === address).length
    if (own >= each || this.passed.length >= all) return false
    this.passed.push({ address, at: now })
    return true
  }
}
