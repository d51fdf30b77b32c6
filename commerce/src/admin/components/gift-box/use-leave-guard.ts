import { usePrompt } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useBlocker } from "react-router-dom"

import { COMPOSER } from "../../lib/words/gift-box"

/**
 * Asks before unsaved changes are left: within the admin in our words, at closing the page in the browser's.
 *
 * @returns what lets the next change of page pass unasked.
 */
export function useLeaveGuard(isDirty: boolean): () => void {
  const prompt = usePrompt()
  const mayLeave = useRef(false)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && !mayLeave.current && currentLocation.pathname !== nextLocation.pathname,
  )

  useEffect(() => {
    if (blocker.state !== "blocked") return
    void prompt({
      title: COMPOSER.leaveTitle,
      description: COMPOSER.leave,
      confirmText: COMPOSER.leaveYes,
      cancelText: COMPOSER.leaveNo,
    }).then((isSure) => (isSure ? blocker.proceed() : blocker.reset()))
    // One question for each attempt: what `prompt` and `blocker` are anew in each render asks no second one.
  }, [blocker.state])

  useEffect(() => {
    if (!isDirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [isDirty])

  return () => {
    mayLeave.current = true
  }
}
