import type { Recipient, RecipientFault } from "#domain/gift-box/gift"
import type { GiftPlaces } from "#domain/gift-box/place-names"
import { MOST_CARD_LETTERS } from "#domain/gift-box/recipients"
import type { Translate } from "../../../i18n"
import { recipientFieldId } from "./recipient-field"
import { RecipientPlace } from "./RecipientPlace"
import { RowField } from "./RowField"

interface Props {
  t: Translate
  line: number
  places: GiftPlaces
  recipient: Recipient
  faults: readonly RecipientFault[]
  open: boolean
  onOpen(): void
  onDone(): void
  onChange(recipient: Recipient): void
  onRemove(): void
}

export function RecipientRow(props: Props) {
  const { t, line, recipient, open, onOpen, onRemove } = props
  if (open) return <OpenRow {...props} />
  return (
    <li className="gift-row">
      <span>
        <strong>{recipient.name || t("gift.unnamed")}</strong>{" "}
        <span className="soft">{t("gift.rowBoxes", { count: recipient.boxes })}</span>
      </span>
      <button
        type="button"
        className="link-button"
        aria-label={t("gift.editNamed", { line })}
        onClick={onOpen}
      >
        {t("gift.edit")}
      </button>
      <button
        type="button"
        className="link-button"
        aria-label={t("gift.removeNamed", { line })}
        onClick={onRemove}
      >
        {t("gift.remove")}
      </button>
    </li>
  )
}

function OpenRow({ t, line, places, recipient, faults, onDone, onChange, onRemove }: Props) {
  const set = (patch: Partial<Recipient>) => onChange({ ...recipient, ...patch })
  const errorOf = (field: keyof Recipient) => faults.find((fault) => fault.field === field)?.message
  const field = (name: keyof Recipient) => ({
    id: recipientFieldId(line, name),
    label: t(`gift.${name}`),
    error: errorOf(name),
  })
  return (
    <li className="gift-row-open">
      <fieldset>
        <legend>{t("gift.row", { line })}</legend>
        <RowField {...field("name")}>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              value={recipient.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </RowField>
        <RowField {...field("phone")}>
          {(control) => (
            <input
              {...control}
              type="tel"
              autoComplete="off"
              value={recipient.phone.replace("+84", "0")}
              onChange={(event) => set({ phone: event.target.value })}
            />
          )}
        </RowField>
        <RecipientPlace t={t} places={places} recipient={recipient} field={field} onChange={set} />
        <RowField {...field("address")} wide>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              value={recipient.address}
              onChange={(event) => set({ address: event.target.value })}
            />
          )}
        </RowField>
        <RowField {...field("boxes")}>
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              min={1}
              value={recipient.boxes || ""}
              onChange={(event) => set({ boxes: event.target.valueAsNumber || 0 })}
            />
          )}
        </RowField>
        <RowField {...field("cardText")} wide>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={MOST_CARD_LETTERS}
              value={recipient.cardText ?? ""}
              onChange={(event) => set({ cardText: event.target.value || null })}
            />
          )}
        </RowField>
      </fieldset>
      <p className="buying-actions">
        {faults.length === 0 && (
          <button type="button" className="link-button" onClick={onDone}>
            {t("gift.done")}
          </button>
        )}
        <button
          type="button"
          className="link-button"
          aria-label={t("gift.removeNamed", { line })}
          onClick={onRemove}
        >
          {t("gift.remove")}
        </button>
      </p>
    </li>
  )
}
