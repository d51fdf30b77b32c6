import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Container role="region" aria-label={title} className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{title}</Heading>
      {children}
    </Container>
  )
}
