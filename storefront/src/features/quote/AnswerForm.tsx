import { useRef, useState } from "react"

interface Props {
  id: string
  label: string
  hint?: string
  /** Said when the text is shorter or longer than it may be. */
  missing: string
  least: number
  most: number
  isLong?: boolean
  send: string
  busy: boolean
  onSend(text: string): void
  /** The way to the other answer. */
  other: string
  onOther(): void
}

/** One text and its button. */
export function AnswerForm({ id, label, hint, missing, least, most, isLong = false, ...answer }: Props) {
  const [text, setText] = useState("")
  const [wasTried, setTried] = useState(false)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const said = text.normalize("NFC").trim()
  const isWrong = said.length < least || said.length > most
  const control = {
    id,
    ref: field,
    className: "control",
    value: text,
    "aria-invalid": wasTried && isWrong ? true : undefined,
    "aria-describedby": `${id}-hint`,
    onChange: ({ target }: { target: { value: string } }) => setText(target.value),
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isWrong) field.current?.focus()
        else answer.onSend(said)
      }}
    >
      <div className="field">
        <label htmlFor={id}>{label}</label>
        {isLong ? <textarea {...control} rows={3} /> : <input {...control} autoComplete="name" />}
        <p
          id={`${id}-hint`}
          className={wasTried && isWrong ? "field-error" : "small soft"}
          aria-live="polite"
        >
          {wasTried && isWrong ? missing : hint}
        </p>
      </div>
      <div className="buying-actions">
        <button className="button" aria-disabled={answer.busy}>
          {answer.send}
        </button>
        <button type="button" className="button secondary" onClick={answer.onOther}>
          {answer.other}
        </button>
      </div>
    </form>
  )
}
