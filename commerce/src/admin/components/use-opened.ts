import { useRef, useState } from "react"

interface Opened<What> {
  /** What is open; null while nothing is. */
  opened: What | null
  open: (what: What) => void
  /**
   * Also brings the focus back to what opened it, which a drawer opened by state does not know.
   *
   * @param id of the element that takes the focus instead, where the opener may be gone.
   */
  close: (id?: string) => void
}

/** Which of several things stands open in a drawer. */
export function useOpened<What>(): Opened<What> {
  const [opened, setOpened] = useState<What | null>(null)
  const opener = useRef<Element | null>(null)
  return {
    opened,
    open: (what) => {
      opener.current = document.activeElement
      setOpened(what)
    },
    close: (id) => {
      setOpened(null)
      setTimeout(() => {
        const next = id === undefined ? opener.current : document.getElementById(id)
        if (next instanceof HTMLElement) next.focus()
      }, 0)
    },
  }
}
