import type { Day } from "../../../../domain/day"
import type { BoxPlan, PartFacts } from "../../../../domain/gift-box/box"
import { varietyOf } from "../../../../domain/gift-box/box-checks"
import { replacementsFor } from "../../../../domain/gift-box/replacements"
import { COMPOSER } from "../words/gift-box"

/** More would not be read. */
const MOST = 4

/**
 * The best products to put in a part's place, or the sentence that says why there is none. A box that has too few
 * producers, communes or groups anyway is not told so again: that is no fault of what is put in.
 */
export function replacementsIn(
  plan: BoxPlan,
  handle: string,
  facts: ReadonlyMap<string, PartFacts>,
  on: Day,
): { found: PartFacts[] } | { none: string } {
  if (plan.packaging === null) return { none: COMPOSER.packagingFirst }
  if (plan.planned < 1) return { none: COMPOSER.plannedFirst }
  const { least } = plan.campaign
  const has = varietyOf(plan.parts.flatMap(({ productHandle }) => facts.get(productHandle) ?? []))
  const asked = {
    producers: has.producers < least.producers ? 0 : least.producers,
    communes: has.communes < least.communes ? 0 : least.communes,
    groups: has.groups < least.groups ? 0 : least.groups,
  }
  const loosened = { ...plan, campaign: { ...plan.campaign, least: asked } }
  const found = replacementsFor(loosened, handle, facts, on).slice(0, MOST)
  return found.length > 0 ? { found } : { none: COMPOSER.noReplacement }
}

/** "Có thể thay bằng: …", or why by nothing. */
export function replacementWords(...box: Parameters<typeof replacementsIn>): string {
  const answer = replacementsIn(...box)
  return "none" in answer
    ? answer.none
    : `${COMPOSER.mayReplace}: ${answer.found.map(({ name }) => name).join(", ")}.`
}
