import { Text } from "@medusajs/ui"
import { useId, useState } from "react"

import { PREVIEW } from "../../lib/words/gift-box"
import { Choice } from "../Choice"
import { Field } from "../Field"
import { Section } from "../Section"
import { CustomerPreview, type CustomerPreviewProps } from "./CustomerPreview"

const LANGUAGES = ["vi", "en"] as const
const WIDTHS = ["narrow", "wide"] as const
const NARROW_PX = 360

/** A box as customers will read it, in either language and at either width. */
export function PreviewPanel(props: Omit<CustomerPreviewProps, "language" | "isNarrow">) {
  const id = useId()
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>("vi")
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>("narrow")
  return (
    <Section title={PREVIEW.title}>
      <Text size="small" className="text-ui-fg-subtle">
        {PREVIEW.intro}
      </Text>
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        <Field id={`${id}-language`} label={PREVIEW.language} isGroup>
          {(aria) => (
            <Choice
              aria={aria}
              value={language}
              options={LANGUAGES.map((value) => ({ value, label: PREVIEW[value] }))}
              onChoose={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? "vi")}
            />
          )}
        </Field>
        <Field id={`${id}-width`} label={PREVIEW.width} isGroup>
          {(aria) => (
            <Choice
              aria={aria}
              value={width}
              options={WIDTHS.map((value) => ({ value, label: PREVIEW[value] }))}
              onChoose={(value) => setWidth(WIDTHS.find((one) => one === value) ?? "narrow")}
            />
          )}
        </Field>
      </div>
      <div
        className="border-ui-border-strong bg-ui-bg-base overflow-hidden rounded-lg border"
        style={{ maxWidth: width === "narrow" ? NARROW_PX : undefined }}
      >
        <CustomerPreview {...props} language={language} isNarrow={width === "narrow"} />
      </div>
    </Section>
  )
}
