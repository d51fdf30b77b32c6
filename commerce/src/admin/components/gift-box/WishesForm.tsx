import { Button, Heading, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"

import type { Proposals } from "../../../../domain/gift-box/wishes"
import { proposeBoxes } from "../../lib/gift-box/api"
import type { Workbench } from "../../lib/gift-box/queries"
import {
  FIRST_WISHES,
  toWishes,
  wishProblems,
  type WishesBody,
  type WishesState,
} from "../../lib/gift-box/wishes-form"
import { PROPOSAL, WISH_FIELDS } from "../../lib/words/proposal"
import { ErrorSummary } from "../ErrorSummary"
import { Section } from "../Section"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"
import { Contradiction } from "./Contradiction"
import { ProposalCard } from "./ProposalCard"
import { WishInput } from "./WishInput"

const PREFIX = "wish"
const BESIDE: (keyof WishesState)[] = [
  "campaignHandle",
  "packagingHandle",
  "budget",
  "boxes",
  "least",
  "most",
  "producers",
  "communes",
]
const BELOW: (keyof WishesState)[] = ["leastStars", "groups"]
const PRODUCTS: (keyof WishesState)[] = ["mustHave", "mustNotHave"]

/** What a box is to be like, and the boxes that are. */
export function WishesForm({ bench }: { bench: Workbench }) {
  const [asked, setAsked] = useState<WishesBody | null>(null)
  const coming = bench.campaigns.find(({ feastOn }) => feastOn >= bench.on)
  const form: CheckedForm<WishesState> = useCheckedForm<WishesState>(
    {
      ...FIRST_WISHES,
      campaignHandle: coming?.handle ?? "",
      packagingHandle: bench.packagings[0]?.handle ?? "",
    },
    wishProblems,
  )
  const propose = useMutation({ mutationFn: proposeBoxes })
  const wishes = toWishes(form.state)
  const isChanged = asked !== null && JSON.stringify(asked) !== JSON.stringify(wishes)
  const ask = () => {
    if (!form.mayBeSaved() || wishes === null) return
    setAsked(wishes)
    propose.mutate(wishes, { onError: form.refuse })
  }
  const input = (name: keyof WishesState) => (
    <WishInput key={name} prefix={PREFIX} form={form} name={name} bench={bench} />
  )
  return (
    <div className="flex flex-col gap-y-3">
      <form
        noValidate
        className="flex flex-col gap-y-3"
        onSubmit={(event) => {
          event.preventDefault()
          ask()
        }}
      >
        <ErrorSummary
          ref={form.summary}
          prefix={PREFIX}
          problems={form.problems}
          failure={form.failure}
          wordOf={(field) => WISH_FIELDS[field] ?? field}
        />
        <Section title={PROPOSAL.wishes}>
          <div className="grid grid-cols-1 items-end gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">
            {BESIDE.map(input)}
          </div>
          <div className="grid grid-cols-1 gap-x-6 gap-y-4 md:grid-cols-2">{BELOW.map(input)}</div>
          <div className="grid grid-cols-1 items-start gap-x-6 gap-y-4 md:grid-cols-2">
            {PRODUCTS.map(input)}
          </div>
          <div>
            <Button type="submit" size="small" isLoading={propose.isPending}>
              {propose.isPending ? PROPOSAL.asking : asked === null ? PROPOSAL.ask : PROPOSAL.again}
            </Button>
          </div>
        </Section>
      </form>
      {propose.data && asked && (
        <Outcome
          proposals={propose.data}
          asked={asked}
          isChanged={isChanged}
          contradiction={{ form, bench, isAsking: propose.isPending, onAgain: ask }}
        />
      )}
    </div>
  )
}

interface OutcomeProps {
  proposals: Proposals
  asked: WishesBody
  /** The wishes are others than those that were asked for. */
  isChanged: boolean
  contradiction: Omit<React.ComponentProps<typeof Contradiction>, "conditions" | "sentence">
}

function Outcome({ proposals, asked, isChanged, contradiction }: OutcomeProps) {
  return (
    <>
      <Text role="status" size="small" className="empty:hidden">
        {isChanged ? PROPOSAL.changed : null}
      </Text>
      {"found" in proposals ? (
        <>
          <Heading level="h2">{PROPOSAL.found(proposals.found.length)}</Heading>
          <div className="grid grid-cols-1 gap-3 lg:grid-cols-3">
            {proposals.found.map((proposal, index) => (
              <ProposalCard
                key={JSON.stringify(proposal.parts)}
                number={index + 1}
                proposal={proposal}
                wishes={asked}
                bench={contradiction.bench}
              />
            ))}
          </div>
        </>
      ) : (
        <Contradiction
          {...contradiction}
          conditions={proposals.contradictory}
          sentence={proposals.sentence}
        />
      )}
    </>
  )
}
