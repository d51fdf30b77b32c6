import type { Translate } from "../../i18n"
import type { Step } from "./steps"

interface Props {
  t: Translate
  /** In their order; without that of gifts where no box is in the cart. */
  steps: readonly Step[]
  step: Step
}

/** Where the visitor is; steps already done can be gone back to. */
export function StepList({ t, steps, step }: Props) {
  const now = steps.indexOf(step)
  return (
    <ol className="steps" aria-label={t("checkout.steps.label")}>
      {steps.map((name, index) => (
        <li key={name} aria-current={name === step ? "step" : undefined} data-done={index < now || undefined}>
          {index < now ? <a href={`#${name}`}>{t(`checkout.steps.${name}`)}</a> : t(`checkout.steps.${name}`)}
        </li>
      ))}
    </ol>
  )
}
