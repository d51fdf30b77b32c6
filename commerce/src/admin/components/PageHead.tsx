import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface PageHeadProps {
  title: string
  intro?: string | undefined
  /** Beside the title, e.g. a status. */
  beside?: ReactNode
  actions?: ReactNode
}

export function PageHead({ title, intro, beside, actions }: PageHeadProps) {
  return (
    <Container className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level="h1">{title}</Heading>
          {beside}
        </div>
        {intro && (
          <Text size="small" className="text-ui-fg-subtle">
            {intro}
          </Text>
        )}
      </div>
      <div className="flex flex-wrap gap-2">{actions}</div>
    </Container>
  )
}
