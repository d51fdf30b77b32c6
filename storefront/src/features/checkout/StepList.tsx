import type { Translate } from "../../i18n"
import { STEPS, type Step } from "./steps"

/** Where the visitor is; steps already done can be gone back to. */
export function StepList({ t, step }: { t: Translate; step: Step }) {
  const now = STEPS.indexOf(step)
  return (
    <ol className="steps" aria-label={t("checkout.steps.label")}>
      {STEPS.map((name, index) => (
        <li key={name} aria-current={name === step ? "step" : undefined} data-done={index < now || undefined}>
          {index < now ? <a href={`#${name}`}>{t(`checkout.steps.${name}`)}</a> : t(`checkout.steps.${name}`)}
        </li>
      ))}
    </ol>
  )
}
