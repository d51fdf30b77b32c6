import { useRef, useState } from "react"
import type { Recipient } from "#domain/gift-box/gift"
import type { GiftPlaces } from "#domain/gift-box/place-names"
import { readRecipientFile } from "#domain/gift-box/recipient-file"
import type { Translate } from "../../../i18n"
import type { Locale } from "../../../paths"
import { saidIn } from "./recipient-field"
import { templateAddress } from "./recipient-template"

interface Props {
  t: Translate
  locale: Locale
  places: GiftPlaces
  onRead(recipients: Recipient[]): void
}

/** A list pasted from a spreadsheet or read from a file; what is right of it is kept. */
export function PasteList({ t, locale, places, onRead }: Props) {
  const [text, setText] = useState("")
  const [said, setSaid] = useState<string[]>([])
  const file = useRef<HTMLInputElement>(null)

  const read = (written: string) => {
    const { recipients, faults } = readRecipientFile(written, places)
    const ofList = saidIn(locale, faults)
      .filter(({ line }) => line === 0)
      .map(({ message }) => message)
    const wrong = new Set(faults.filter(({ line }) => line > 0).map(({ line }) => line)).size
    setSaid([
      ...(recipients.length > 0 ? [t("gift.readDone", { count: recipients.length, wrong })] : []),
      ...ofList,
    ])
    if (recipients.length > 0) onRead(recipients)
  }

  return (
    <details className="gift-paste">
      <summary>{t("gift.paste")}</summary>
      <div className="field">
        <label htmlFor="gift-table">{t("gift.paste")}</label>
        <p id="gift-table-hint" className="small soft">
          {t("gift.pasteHint")}
        </p>
        <textarea
          id="gift-table"
          className="control"
          rows={5}
          spellCheck={false}
          aria-describedby="gift-table-hint"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p className="buying-actions">
        <button type="button" className="button secondary" onClick={() => read(text)}>
          {t("gift.read")}
        </button>
        <button type="button" className="link-button" onClick={() => file.current?.click()}>
          {t("gift.file")}
        </button>
        <a className="own-line" href={templateAddress(locale)} download={t("gift.templateName")}>
          {t("gift.template")}
        </a>
      </p>
      <input
        ref={file}
        type="file"
        accept=".csv,.txt,.tsv,text/csv"
        hidden
        aria-label={t("gift.file")}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen) void chosen.text().then(read)
          event.target.value = ""
        }}
      />
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence} className="small">
            {sentence}
          </p>
        ))}
      </div>
    </details>
  )
}
