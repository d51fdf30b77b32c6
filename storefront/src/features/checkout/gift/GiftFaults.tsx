import type { RecipientFault } from "#domain/gift-box/gift"
import type { Translate } from "../../../i18n"
import { recipientFieldId } from "./recipient-field"

/** A whole file can be wrong; the first ones lead the way. */
const SHOWN = 12

export function GiftFaults({ t, faults }: { t: Translate; faults: readonly RecipientFault[] }) {
  if (faults.length === 0) return null
  const more = faults.length - SHOWN
  return (
    <div className="notice" role="alert">
      <p>{t("gift.faults", { count: faults.length })}</p>
      <ul className="error-links">
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={`${fault.line}-${fault.field}-${fault.message}`}>
            <FaultLink t={t} fault={fault} />
          </li>
        ))}
        {more > 0 && <li>{t("gift.more", { count: more })}</li>}
      </ul>
    </div>
  )
}

function FaultLink({ t, fault: { line, field, message } }: { t: Translate; fault: RecipientFault }) {
  if (line === 0) return message
  const words = t(`gift.${field}`)
  return (
    <a
      href={`#${recipientFieldId(line, field)}`}
      onClick={(event) => {
        // A fragment in the address would be taken for a step.
        event.preventDefault()
        document.getElementById(recipientFieldId(line, field))?.focus()
      }}
    >
      <span>
        {t("gift.line", { line, field: words })} {message}
      </span>
    </a>
  )
}
