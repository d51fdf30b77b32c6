import { useRef, useState } from "react"
import type { Translate } from "../../i18n"

interface Props {
  t: Translate
  /** The product, for the names of the controls. */
  name: string
  quantity: number
  disabled: boolean
  /** Resolves when the change is done or refused. */
  onChange(quantity: number): Promise<void>
}

/** What is typed counts on leaving the field or on Enter; the buttons count at once, however fast they are pressed. */
export function QuantityInput({ t, name, quantity, disabled, onChange }: Props) {
  /** Null while the field simply shows the quantity of the cart. */
  const [typed, setTyped] = useState<string | null>(null)
  const underWay = useRef<number>(undefined)
  const wanted = Number(typed ?? quantity)
  const shown = Number.isInteger(wanted) && wanted >= 1 ? wanted : quantity

  const change = async (next: number) => {
    if (next === (underWay.current ?? quantity)) {
      if (underWay.current === undefined) setTyped(null)
      return
    }
    underWay.current = next
    setTyped(String(next))
    await onChange(next)
    // Something newer may be typed or under way by now; a refused change falls back to the cart's quantity.
    if (underWay.current === next) underWay.current = undefined
    setTyped((current) => (current === String(next) ? null : current))
  }

  return (
    <div className="quantity">
      <button
        type="button"
        aria-label={t("cart.line.less", { name })}
        disabled={disabled || shown <= 1}
        onClick={() => void change(shown - 1)}
      >
        −
      </button>
      <input
        inputMode="numeric"
        aria-label={t("cart.line.quantity", { name })}
        value={typed ?? quantity}
        disabled={disabled}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void change(shown)}
        onKeyDown={(event) => void (event.key === "Enter" && change(shown))}
      />
      <button
        type="button"
        aria-label={t("cart.line.more", { name })}
        disabled={disabled}
        onClick={() => void change(shown + 1)}
      >
        +
      </button>
    </div>
  )
}
