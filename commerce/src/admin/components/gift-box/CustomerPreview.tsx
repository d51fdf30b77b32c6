import { isPublished } from "../../../../domain/certification"
import { formatDay } from "../../../../domain/day"
import type { BoxForm, PartChoice } from "../../../../domain/gift-box/gift-box"
import type { Campaign } from "../../../../domain/gift-box/campaign"
import { formatVnd } from "../../../../domain/vnd"
import type { Figures } from "../../lib/gift-box/figures"
import { CUSTOMER } from "../../lib/words/customer"

export interface CustomerPreviewProps {
  form: BoxForm
  campaign: Campaign | undefined
  parts: ReadonlyMap<string, PartChoice>
  figures: Figures
  language: keyof typeof CUSTOMER
  /** Nothing beside anything else, as on a phone. */
  isNarrow: boolean
}

/** The texts, prices and products of a box as its page states them. */
export function CustomerPreview({
  form,
  campaign,
  parts,
  figures,
  language,
  isNarrow,
}: CustomerPreviewProps) {
  const words = CUSTOMER[language]
  const isVietnamese = language === "vi"
  const name = (isVietnamese ? form.name : form.nameEn) || words.noName
  const story = isVietnamese ? form.story : form.storyEn
  const card = isVietnamese ? form.cardText : form.cardTextEn
  const chosen = form.parts.flatMap(({ productHandle, quantity }) => {
    const part = parts.get(productHandle)
    return part ? [{ part, quantity }] : []
  })
  return (
    <article lang={words.lang} className="flex flex-col gap-y-4 p-4">
      <header className="flex flex-col gap-y-1">
        <p className="txt-small text-ui-fg-subtle">
          {[campaign && (isVietnamese ? campaign.name : campaign.nameEn), words.tier[form.tier]]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className={isNarrow ? "txt-large-plus" : "h1-core"}>{name}</p>
        <p className="txt-medium-plus">{form.price === null ? words.noPrice : formatVnd(form.price)}</p>
        <p className="txt-small text-ui-fg-subtle">{words.bought(formatVnd(figures.own))}</p>
        {chosen.some(({ part }) => part.demonstration) && (
          <p className="txt-xsmall text-ui-fg-subtle">{words.demonstration}</p>
        )}
      </header>
      <p className="txt-medium whitespace-pre-line">{story ?? words.noStory}</p>
      <div className={isNarrow ? "flex flex-col gap-y-4" : "grid grid-cols-[3fr_2fr] gap-x-6"}>
        <section className="flex flex-col gap-y-2">
          <p className="txt-medium-plus">{words.inside}</p>
          {chosen.length === 0 && <p className="txt-small">{words.nothing}</p>}
          <ul className="flex flex-col gap-y-3">
            {chosen.map(({ part, quantity }) => (
              <li key={part.handle} className="txt-small">
                <span className="font-medium" lang={isVietnamese || part.nameEn === null ? "vi" : "en"}>
                  {`${quantity} × ${isVietnamese ? part.name : (part.nameEn ?? part.name)}`}
                </span>
                <span className="text-ui-fg-subtle block">
                  {`${words.by} ${part.producer?.name ?? words.producerUnknown}`}
                  {part.stars !== null && ` · ${words.stars(part.stars)}`}
                  {part.price !== null && ` · ${formatVnd(part.price)}`}
                </span>
                <span className="text-ui-fg-subtle block">{standing(part, words)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section className="flex flex-col gap-y-4">
          {campaign && (
            <div>
              <p className="txt-medium-plus">{words.order}</p>
              <ul className="txt-small">
                {campaign.zones.map((zone) => (
                  <li key={zone.name}>
                    {words.zone(isVietnamese ? zone.name : zone.nameEn, formatDay(zone.lastOrderOn))}
                  </li>
                ))}
              </ul>
              <p className="txt-small text-ui-fg-subtle">
                {words.arrives(formatDay(campaign.deliversFrom), formatDay(campaign.deliversUntil))}
              </p>
            </div>
          )}
          <div>
            <p className="txt-medium-plus">{words.card}</p>
            <p className="txt-small whitespace-pre-line">{card ?? words.noCard}</p>
          </div>
        </section>
      </div>
    </article>
  )
}

function standing(
  { standing, shelfLifeDays }: PartChoice,
  words: (typeof CUSTOMER)[keyof typeof CUSTOMER],
): string {
  return [
    isPublished(standing) ? words.certificate(formatDay(standing.lastDay)) : null,
    shelfLifeDays === null ? words.keepsUnknown : words.keeps(shelfLifeDays),
  ]
    .filter(Boolean)
    .join(" · ")
}
