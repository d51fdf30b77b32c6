import { Button, Text, toast } from "@medusajs/ui"
import { useEffect, useMemo, useRef, useState } from "react"
import { useNavigate } from "react-router-dom"

import type { Finding } from "../../../../domain/gift-box/box-checks"
import type { BoxItem, PartChoice } from "../../../../domain/gift-box/gift-box"
import { createBox, updateBox } from "../../lib/gift-box/api"
import {
  boxProblems,
  EMPTY_BOX,
  isSameBox,
  partField,
  toBoxBody,
  toBoxState,
  type BoxState,
} from "../../lib/gift-box/box-form"
import { lacking, placeOf } from "../../lib/gift-box/findings"
import { measure } from "../../lib/gift-box/measure"
import { useBoxChange, type Workbench } from "../../lib/gift-box/queries"
import { useReload } from "../../lib/queries"
import { COMMON } from "../../lib/words"
import { BOX_FIELDS, COMPOSER, STALE } from "../../lib/words/gift-box"
import { isConflict } from "../EditDrawer"
import { ErrorSummary } from "../ErrorSummary"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"
import { useOpened } from "../use-opened"
import { ComposerHead } from "./ComposerHead"
import { FiguresPanel } from "./FiguresPanel"
import { FindingList } from "./FindingList"
import { FindingsPanel } from "./FindingsPanel"
import { OriginMap } from "./OriginMap"
import { PackingDrawer } from "./PackingDrawer"
import { PartsSection } from "./PartsSection"
import { PreviewPanel } from "./PreviewPanel"
import { SaleFields } from "./SaleFields"
import { StaleNotice } from "./StaleNotice"
import { TextPanels } from "./TextPanels"
import { useLeaveGuard } from "./use-leave-guard"

const PREFIX = "box"

interface ComposerProps {
  /** As the server has it; null for a new one. */
  box: BoxItem | null
  /** What a new one begins with. */
  first?: BoxState
  bench: Workbench
}

/** A gift box being composed: everything about it is checked and added up while it is typed. */
export function Composer({ box, first = EMPTY_BOX, bench }: ComposerProps) {
  const navigate = useNavigate()
  const reload = useReload()
  // What the form was filled from: a newer one is shown beside it and never slipped under it.
  const [base, setBase] = useState(box)
  const [newer, setNewer] = useState<BoxItem | null>(null)
  const known = useRef(box?.seen)
  const packing = useOpened<PartChoice>()
  const nameOf = (handle: string) => bench.parts.find((part) => part.handle === handle)?.name ?? handle
  const form: CheckedForm<BoxState> = useCheckedForm<BoxState>(base ? toBoxState(base) : first, (state) =>
    boxProblems(state, nameOf),
  )
  const isDirty = !isSameBox(form.state, base ? toBoxState(base) : EMPTY_BOX)
  const mayLeave = useLeaveGuard(isDirty)
  const body = toBoxBody(form.state)
  const key = JSON.stringify(body)
  const measured = useMemo(() => measure(body, bench, base?.sold), [key, bench, base?.sold])
  const { campaign, facts, figures, findings, inside, plan } = measured

  useEffect(() => {
    if (box === null || box.seen === known.current) return
    if (isDirty) setNewer(box)
    else begin(box)
    // Only what the server has newly answered is news.
  }, [box])

  /** Takes a box as the one that is being edited; what is typed and not reset stays. */
  const begin = (next: BoxItem) => {
    known.current = next.seen
    setBase(next)
    setNewer(null)
  }

  const save = useBoxChange<void>(
    () => (base ? updateBox(base.id, { ...body, seen: base.seen }) : createBox(body)),
    (saved) => {
      toast.success(COMPOSER.saved)
      form.reset()
      begin(saved)
      if (base !== null) return
      mayLeave()
      navigate(`/hop-qua/${saved.id}`, { replace: true })
    },
  )
  const saveNow = async (): Promise<BoxItem | null> => {
    if (!form.mayBeSaved()) return null
    try {
      return (await save.mutateAsync()).box
    } catch (error) {
      if (error instanceof Error) form.refuse(error)
      if (error instanceof Error && isConflict(error)) reload()
      return null
    }
  }

  const beside = (place: string) => (
    <FindingList
      findings={(findings ?? []).filter((finding) => placeOf(finding) === place)}
      beside={(finding) =>
        lacking(finding, inside).map((part) => (
          <Button
            key={part.handle}
            type="button"
            size="small"
            variant="secondary"
            className="ml-2 mt-1"
            onClick={() => packing.open(part)}
          >
            {COMPOSER.packingOf(part.name)}
          </Button>
        ))
      }
    />
  )
  const goTo = (finding: Finding) => document.getElementById(`${PREFIX}-${placeOf(finding)}`)?.focus()

  return (
    <form
      noValidate
      className="isolate flex flex-col gap-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        void saveNow()
      }}
    >
      <ComposerHead box={base} {...(isDirty && { saveFirst: saveNow })} />
      {newer && (
        <StaleNotice
          mine={body}
          theirs={newer}
          bench={bench}
          onTake={() => {
            form.reset()
            begin(newer)
          }}
          onKeep={() => {
            form.change(form.state)
            begin(newer)
            toast.info(STALE.kept)
          }}
        />
      )}
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={(field) => BOX_FIELDS[field] ?? COMPOSER.quantityOf(nameOf(field.replace(/^part-/, "")))}
      />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-y-3">
          <PartsSection
            prefix={PREFIX}
            form={form}
            parts={bench.parts}
            facts={facts}
            on={bench.on}
            plan={plan}
            findings={findings ?? []}
            beside={beside("parts")}
            onPack={(handle) => {
              const part = facts.get(handle)
              if (part) packing.open(part)
            }}
          />
          <SaleFields prefix={PREFIX} form={form} bench={bench} beside={beside} />
          <TextPanels prefix={PREFIX} form={form} />
        </div>
        <div className="flex min-w-0 flex-col gap-y-3">
          <FindingsPanel findings={findings} onGoTo={goTo} />
          <FiguresPanel figures={figures} least={campaign?.least} />
          <OriginMap parts={inside} />
        </div>
      </div>
      <PreviewPanel form={body} campaign={campaign} parts={facts} figures={figures} />
      <div className="border-ui-border-base bg-ui-bg-base sticky bottom-0 z-[1] flex flex-wrap items-center justify-end gap-3 rounded-lg border px-6 py-3">
        <Text role="status" size="small" className="text-ui-fg-subtle">
          {isDirty ? COMPOSER.unsaved : base === null ? "" : COMPOSER.allSaved}
        </Text>
        <Button type="submit" size="small" isLoading={save.isPending}>
          {save.isPending ? COMMON.saving : base === null ? COMPOSER.create : COMPOSER.save}
        </Button>
      </div>
      {packing.opened && (
        <PackingDrawer
          part={packing.opened}
          // The warning that opened it is gone once its fact is known.
          onClose={() => packing.close(`${PREFIX}-${partField(packing.opened?.handle ?? "")}`)}
        />
      )}
    </form>
  )
}
