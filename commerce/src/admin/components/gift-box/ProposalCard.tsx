import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { Proposal } from "../../../../domain/gift-box/wishes"
import { formatVnd } from "../../../../domain/vnd"
import { EMPTY_BOX, toBoxBody } from "../../lib/gift-box/box-form"
import { firstBox, type Handed } from "../../lib/gift-box/first-box"
import { measure } from "../../lib/gift-box/measure"
import { formatDifference, formatGrams, formatShare } from "../../lib/gift-box/numbers"
import type { Workbench } from "../../lib/gift-box/queries"
import type { WishesBody } from "../../lib/gift-box/wishes-form"
import { LIST } from "../../lib/words"
import { COMPOSER, FIGURES } from "../../lib/words/gift-box"
import { PROPOSAL } from "../../lib/words/proposal"
import { FindingList } from "./FindingList"

interface ProposalCardProps {
  number: number
  proposal: Proposal
  wishes: WishesBody
  bench: Workbench
}

/** A box that meets the wishes: what is in it, what it costs, what the checks say. */
export function ProposalCard({ number, proposal, wishes, bench }: ProposalCardProps) {
  const handed: Handed = { proposal, wishes }
  const body = toBoxBody({ ...EMPTY_BOX, ...firstBox(handed, bench) })
  const { facts, figures, findings } = measure(body, bench)
  const { variety, fill } = figures
  return (
    <Container
      role="region"
      aria-label={PROPOSAL.number(number)}
      className="flex flex-col justify-between gap-y-4 px-5 py-4"
    >
      <div className="flex flex-col gap-y-3">
        <Heading level="h3">{PROPOSAL.number(number)}</Heading>
        <ul className="flex flex-col gap-y-1.5">
          {proposal.parts.map(({ productHandle, quantity }) => {
            const part = facts.get(productHandle)
            return (
              <li key={productHandle} className="txt-small">
                {`${quantity} × ${part?.name ?? productHandle}`}
                <span className="text-ui-fg-subtle block">
                  {[
                    part?.producer?.name ?? LIST.producerUnknown,
                    part?.price == null ? null : formatVnd(part.price),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            )
          })}
        </ul>
        <dl className="txt-small grid grid-cols-2 gap-x-3 gap-y-1">
          <dt className="text-ui-fg-subtle">{PROPOSAL.cost}</dt>
          <dd className="tabular-nums">{formatVnd(proposal.cost)}</dd>
          <dt className="text-ui-fg-subtle">{PROPOSAL.leftOfBudget}</dt>
          <dd className="tabular-nums">{formatDifference(wishes.budget - proposal.cost)}</dd>
          <dt className="text-ui-fg-subtle">{FIGURES.stars}</dt>
          <dd>{figures.stars.map(({ stars, count }) => FIGURES.starsOf(stars, count)).join(", ")}</dd>
          <dt className="text-ui-fg-subtle">{FIGURES.weight}</dt>
          <dd>{formatGrams(figures.contentGrams)}</dd>
          <dt className="text-ui-fg-subtle">{FIGURES.fill}</dt>
          <dd>{fill === null ? COMPOSER.noPackaging : formatShare(fill)}</dd>
        </dl>
        <Text size="small">{PROPOSAL.variety(variety.producers, variety.communes, variety.groups)}</Text>
        {findings?.length === 0 ? (
          <Text size="small">{COMPOSER.fine}</Text>
        ) : (
          <FindingList findings={findings ?? []} />
        )}
      </div>
      <Button asChild size="small">
        <Link to="/hop-qua/moi" state={handed} aria-label={PROPOSAL.useOf(number)}>
          {PROPOSAL.use}
        </Link>
      </Button>
    </Container>
  )
}
