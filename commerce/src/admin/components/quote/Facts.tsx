import type { ReactNode } from "react"

export function Facts({ children }: { children: ReactNode }) {
  return <dl className="txt-small grid grid-cols-[minmax(8rem,1fr)_2fr] gap-x-4 gap-y-2">{children}</dl>
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ui-fg-subtle">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  )
}
