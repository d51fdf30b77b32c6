export const STEPS = ["address", "gift", "delivery", "review"] as const
export type Step = (typeof STEPS)[number]

/** The step stands in the address as "#review", so that the browser's back and forward go through the steps. */
export function stepOf(hash: string): Step {
  return STEPS.find((step) => hash === `#${step}`) ?? "address"
}
