import { useEffect, useRef, type ReactNode } from "react"

interface Props {
  children: ReactNode
  /** The ways out: buttons and links. */
  actions?: ReactNode
}

/** Says what went wrong, where a screen reader hears it at once and the eye is brought to it. */
export function Trouble({ children, actions }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Newer browsers answer a promise, which React would take for an undo.
    void box.current?.scrollIntoView({ block: "nearest" })
  }, [children])
  return (
    <div ref={box} className="notice" role="alert">
      <div>{children}</div>
      {actions && <div className="buying-actions">{actions}</div>}
    </div>
  )
}
