import { useCallback, useEffect, useRef, useState } from "react"
import { stepOf, type Step } from "./steps"

/** Does what a step needs before it can be shown, and answers the step that can be shown. */
export type Prepare = (target: Step, current: Step) => Promise<Step>

/**
 * The step on the screen, kept equal to the address: going on adds to the browser's history, back and forward follow it.
 *
 * @param ready false while there is nothing to order.
 */
export function useSteps(
  ready: boolean,
  prepare: Prepare,
): { step: Step; goTo(target: Step): Promise<void> } {
  const [step, setStep] = useState<Step>("address")
  const latest = useRef({ prepare, step })
  latest.current = { prepare, step }

  const reach = useCallback(async (target: Step): Promise<Step> => {
    const reached = await latest.current.prepare(target, latest.current.step)
    setStep(reached)
    return reached
  }, [])

  useEffect(() => {
    if (!ready) return undefined
    const follow = async () => {
      const wanted = stepOf(location.hash)
      const reached = await reach(wanted)
      if (reached !== wanted) history.replaceState(null, "", `#${reached}`)
    }
    const onPopState = () => void follow()
    onPopState()
    window.addEventListener("popstate", onPopState)
    return () => window.removeEventListener("popstate", onPopState)
  }, [ready, reach])

  const goTo = async (target: Step) => {
    const reached = await reach(target)
    if (stepOf(location.hash) !== reached) history.pushState(null, "", `#${reached}`)
  }
  return { step, goTo }
}
