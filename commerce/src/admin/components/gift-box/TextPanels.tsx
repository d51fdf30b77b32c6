import type { BoxState } from "../../lib/gift-box/box-form"
import { BOX_FIELDS, BOX_HINTS, COMPOSER } from "../../lib/words/gift-box"
import { Section } from "../Section"
import { TextField } from "../TextField"
import type { CheckedForm } from "../use-checked-form"

type Name = "name" | "nameEn" | "story" | "storyEn" | "cardText" | "cardTextEn"

/** What customers read, each language in a panel of its own. */
export function TextPanels({ prefix, form }: { prefix: string; form: CheckedForm<BoxState> }) {
  const text = (name: Name, lang: "vi" | "en", hint?: string) => (
    <TextField
      prefix={prefix}
      form={form}
      name={name}
      label={BOX_FIELDS[name] ?? name}
      hint={hint}
      lang={lang}
      isLong={name !== "name" && name !== "nameEn"}
    />
  )
  return (
    <div className="grid grid-cols-1 items-start gap-3 md:grid-cols-2">
      <Section title={COMPOSER.vietnamese}>
        {text("name", "vi")}
        {text("story", "vi", BOX_HINTS.story)}
        {text("cardText", "vi", BOX_HINTS.cardText)}
      </Section>
      <Section title={COMPOSER.english}>
        {text("nameEn", "en")}
        {text("storyEn", "en", BOX_HINTS.storyEn)}
        {text("cardTextEn", "en", BOX_HINTS.cardTextEn)}
      </Section>
    </div>
  )
}
