import type { BoxPlan } from "../../../../domain/gift-box/box"
import { checkBox, type Finding } from "../../../../domain/gift-box/box-checks"
import type { BoxForm, CampaignItem, PartChoice } from "../../../../domain/gift-box/gift-box"
import { factsByHandle, planOfBox } from "./box-form"
import { figuresOf, type Figures } from "./figures"
import type { Workbench } from "./queries"

/** Everything that the desk shows of a box beside what was typed. */
export interface Measured {
  facts: ReadonlyMap<string, PartChoice>
  /** Products of the box that the shop has. */
  inside: PartChoice[]
  campaign: CampaignItem | undefined
  /** Null while no campaign is chosen: there is nothing to check against. */
  plan: BoxPlan | null
  findings: Finding[] | null
  figures: Figures
}

export function measure(box: BoxForm, bench: Workbench, sold = 0): Measured {
  const facts = factsByHandle(bench.parts)
  const plan = planOfBox(box, bench, sold)
  const packaging = bench.packagings.find(({ handle }) => handle === box.packagingHandle) ?? null
  return {
    facts,
    inside: box.parts.flatMap(({ productHandle }) => facts.get(productHandle) ?? []),
    campaign: bench.campaigns.find(({ handle }) => handle === box.campaignHandle),
    plan,
    findings: plan && checkBox(plan, facts, bench.on),
    figures: figuresOf({ ...box, packaging }, facts),
  }
}
