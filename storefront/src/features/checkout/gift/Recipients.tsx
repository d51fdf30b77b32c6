import { useState } from "react"
import type { Recipient, RecipientFault } from "#domain/gift-box/gift"
import type { GiftPlaces } from "#domain/gift-box/place-names"
import type { Translate } from "../../../i18n"
import type { Locale } from "../../../paths"
import { NO_RECIPIENT } from "./gift-draft"
import { PasteList } from "./PasteList"
import { RecipientRow } from "./RecipientRow"

interface Props {
  t: Translate
  locale: Locale
  places: GiftPlaces
  /** Gift boxes in the cart. */
  boxes: number
  recipients: readonly Recipient[]
  faults: readonly RecipientFault[]
  onChange(recipients: Recipient[]): void
  onRead(): void
}

/** Lines that are in order are told in a line; those that are not, and those being edited, are forms. */
export function Recipients({ t, locale, places, boxes, recipients, faults, onChange, onRead }: Props) {
  const [edited, setEdited] = useState<number | null>(recipients.length === 1 ? 1 : null)
  const sent = recipients.reduce((sum, recipient) => sum + recipient.boxes, 0)
  const wrongLines = new Set(faults.map(({ line }) => line))
  const at = (line: number, recipient: Recipient) =>
    onChange(recipients.map((one, index) => (index === line - 1 ? recipient : one)))

  return (
    <section className="gift-recipients" aria-labelledby="gift-list">
      <h3 id="gift-list">{t("gift.list")}</h3>
      <p className="small soft">{t("gift.manyNote")}</p>
      <PasteList
        t={t}
        locale={locale}
        places={places}
        onRead={(read) => {
          onChange(read)
          setEdited(null)
          onRead()
        }}
      />
      <p role="status" className="gift-sum" data-right={sent === boxes || undefined}>
        {t("gift.sum", { boxes: sent, count: boxes, people: recipients.length })}
      </p>
      <ol>
        {recipients.map((recipient, index) => {
          const line = index + 1
          return (
            <RecipientRow
              // Lines have no name of their own; what is in them moves with them.
              key={line}
              t={t}
              line={line}
              places={places}
              recipient={recipient}
              faults={faults.filter((fault) => fault.line === line)}
              open={edited === line || wrongLines.has(line)}
              onOpen={() => setEdited(line)}
              onDone={() => setEdited(null)}
              onChange={(changed) => at(line, changed)}
              onRemove={() => {
                onChange(recipients.filter((_, other) => other !== index))
                setEdited(null)
              }}
            />
          )
        })}
      </ol>
      <p className="buying-actions">
        <button
          type="button"
          className="button secondary"
          onClick={() => {
            onChange([...recipients, { ...NO_RECIPIENT, boxes: Math.max(1, boxes - sent) }])
            setEdited(recipients.length + 1)
          }}
        >
          {t("gift.addRow")}
        </button>
        {recipients.length > 1 && (
          <button
            type="button"
            className="link-button"
            onClick={() => onChange([{ ...NO_RECIPIENT, boxes }])}
          >
            {t("gift.clear")}
          </button>
        )}
      </p>
    </section>
  )
}
