import { Button } from "@medusajs/ui"

import { formatDay, type Day } from "../../../../domain/day"
import { readDay, type Problem } from "../../lib/form"
import { lastDays, PERIODS, type Period } from "../../lib/scans/report"
import { SCANS } from "../../lib/words/scans"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "scans"

interface PeriodState {
  from: string
  to: string
}

interface ScanPeriodProps {
  period: Period
  on: Day
  onChange: (period: Period) => void
}

/** From which day to which the report counts. */
export function ScanPeriod({ period, on, onChange }: ScanPeriodProps) {
  const form: CheckedForm<PeriodState> = useCheckedForm<PeriodState>(
    { from: formatDay(period.from), to: formatDay(period.to) },
    problemsOf,
  )
  const choose = (next: Period) => {
    form.reset()
    onChange(next)
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        const [from, to] = [readDay(form.state.from), readDay(form.state.to)]
        if (form.mayBeSaved() && from && to) choose({ from, to })
      }}
    >
      <div role="group" aria-label={SCANS.period} className="flex flex-wrap gap-2">
        {PERIODS.map((days) => {
          const { from, to } = lastDays(days, on)
          const isChosen = from === period.from && to === period.to
          return (
            <Button
              key={days}
              type="button"
              size="small"
              variant={isChosen ? "primary" : "secondary"}
              aria-pressed={isChosen}
              onClick={() => choose({ from, to })}
            >
              {SCANS.last(days)}
            </Button>
          )
        })}
      </div>
      <div className="flex flex-wrap items-end gap-3">
        {(["from", "to"] as const).map((name) => (
          <TextField
            key={name}
            prefix={PREFIX}
            form={form}
            name={name}
            label={SCANS[name]}
            hint={SCANS.day}
            isNumber
          />
        ))}
        {/* As far above the line as the fields, which keep room for what is wrong with them. */}
        <div className="pb-1.5">
          <Button type="submit" size="small" variant="secondary">
            {SCANS.show}
          </Button>
        </div>
      </div>
    </form>
  )
}

function problemsOf(state: PeriodState): Problem[] {
  const [from, to] = [readDay(state.from), readDay(state.to)]
  const problems: Problem[] = []
  if (!from) problems.push({ field: "from", message: SCANS.dayFault, isMissing: state.from === "" })
  if (!to) problems.push({ field: "to", message: SCANS.dayFault, isMissing: state.to === "" })
  if (from && to && to < from) problems.push({ field: "to", message: SCANS.orderFault, isMissing: false })
  return problems
}
