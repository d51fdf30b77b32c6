import { Button, Hint, Text, toast } from "@medusajs/ui"

import type { CampaignItem } from "../../../../domain/gift-box/gift-box"
import { saveCampaign } from "../../lib/gift-box/api"
import {
  campaignProblems,
  EMPTY_CAMPAIGN,
  EMPTY_ZONE,
  toCampaign,
  toCampaignState,
  withTet,
  type CampaignState,
  type ZoneState,
} from "../../lib/gift-box/campaign-form"
import type { Workbench } from "../../lib/gift-box/queries"
import { formatDay } from "../../../../domain/day"
import { useChange } from "../../lib/queries"
import { CAMPAIGN, CAMPAIGN_FIELDS } from "../../lib/words/campaign"
import { ActionDrawer } from "../ActionDrawer"
import { CheckField } from "../CheckField"
import { ErrorSummary } from "../ErrorSummary"
import { SelectField } from "../SelectField"
import { TextField } from "../TextField"
import { isConflict } from "../EditDrawer"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"
import { CampaignTimeline } from "./CampaignTimeline"
import { ZoneFields } from "./ZoneFields"

const PREFIX = "campaign"
const OTHER_FEAST = "other"

interface CampaignDrawerProps {
  /** Null for a new one. */
  campaign: CampaignItem | null
  bench: Workbench
  onClose: () => void
}

export function CampaignDrawer({ campaign, bench, onClose }: CampaignDrawerProps) {
  const form: CheckedForm<CampaignState> = useCheckedForm<CampaignState>(
    campaign ? toCampaignState(campaign) : EMPTY_CAMPAIGN,
    campaignProblems,
  )
  const { state, change } = form
  const save = useChange(saveCampaign, () => {
    toast.success(CAMPAIGN.saved)
    onClose()
  })
  const typed = toCampaign(state)
  const tet = bench.tet.find(({ feastOn }) => formatDay(feastOn) === state.feastOn)
  const setZone = (index: number, changes: Partial<ZoneState>) =>
    change({ zones: state.zones.map((zone, at) => (at === index ? { ...zone, ...changes } : zone)) })
  const text = (
    name: Exclude<keyof CampaignState, "zones" | "demonstration">,
    lang?: "en",
    isNumber = false,
  ) => (
    <TextField
      prefix={PREFIX}
      form={form}
      name={name}
      label={CAMPAIGN_FIELDS[name] ?? name}
      isNumber={isNumber}
      {...(lang && { lang })}
    />
  )
  return (
    <ActionDrawer
      title={campaign ? CAMPAIGN.edit : CAMPAIGN.create}
      intro={CAMPAIGN.drawerIntro}
      isOpen
      isSaving={save.isPending}
      isStale={isConflict(save.error)}
      saveLabel={campaign ? CAMPAIGN.edit : CAMPAIGN.create}
      onClose={onClose}
      onSave={() => {
        if (form.mayBeSaved() && typed) save.mutate({ seen: campaign, item: typed }, { onError: form.refuse })
      }}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={(field) => CAMPAIGN_FIELDS[field] ?? CAMPAIGN.zones}
      />
      <SelectField
        id={`${PREFIX}-tet`}
        label={CAMPAIGN.tet}
        value={tet?.feastOn ?? OTHER_FEAST}
        placeholder={CAMPAIGN.otherFeast}
        options={[
          ...bench.tet.map(({ feastOn, name }) => ({
            value: feastOn,
            label: CAMPAIGN.tetOf(name, formatDay(feastOn)),
          })),
          { value: OTHER_FEAST, label: CAMPAIGN.otherFeast },
        ]}
        onChoose={(value) => {
          const chosen = bench.tet.find(({ feastOn }) => feastOn === value)
          change(chosen ? withTet(state, chosen) : { feastOn: "" })
        }}
      />
      {text("feastOn")}
      {text("name")}
      {text("nameEn", "en")}
      {campaign === null && text("handle")}
      <div className="grid grid-cols-2 gap-3">
        {text("opensOn")}
        {text("lastDispatchOn")}
        {text("deliversFrom")}
        {text("deliversUntil")}
      </div>
      {text("keepsAfterFeast", undefined, true)}
      <fieldset className="flex flex-col gap-y-2">
        <legend className="txt-compact-small-plus">{CAMPAIGN.least}</legend>
        <Hint className="text-ui-fg-subtle">{CAMPAIGN.leastHint}</Hint>
        <div className="grid grid-cols-3 items-end gap-3">
          {text("producers", undefined, true)}
          {text("communes", undefined, true)}
          {text("groups", undefined, true)}
        </div>
      </fieldset>
      <div
        role="group"
        aria-label={CAMPAIGN.zones}
        id={`${PREFIX}-zones`}
        tabIndex={-1}
        className="flex flex-col gap-y-3"
      >
        <Text size="small" weight="plus">
          {CAMPAIGN.zones}
        </Text>
        <Hint className="text-ui-fg-subtle">{CAMPAIGN.zonesHint}</Hint>
        {form.problems
          .filter(({ field }) => field === "zones")
          .map(({ message }) => (
            <Hint key={message} variant="error">
              {message}
            </Hint>
          ))}
        {state.zones.map((_, index) => (
          <ZoneFields
            key={index}
            prefix={PREFIX}
            index={index}
            zones={state.zones}
            problemOf={form.problemOf}
            onChange={(changes) => setZone(index, changes)}
            onLeave={form.leave}
            onRemove={() => change({ zones: state.zones.filter((_, at) => at !== index) })}
          />
        ))}
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => change({ zones: [...state.zones, EMPTY_ZONE] })}
          >
            {CAMPAIGN.addZone}
          </Button>
        </div>
      </div>
      <div className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          {CAMPAIGN.timeline}
        </Text>
        {typed ? (
          <CampaignTimeline campaign={typed} on={bench.on} />
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {CAMPAIGN.timelineWait}
          </Text>
        )}
      </div>
      <CheckField
        id={`${PREFIX}-demonstration`}
        label={CAMPAIGN.demonstration}
        isChecked={state.demonstration}
        onCheck={(demonstration) => change({ demonstration })}
      />
    </ActionDrawer>
  )
}
