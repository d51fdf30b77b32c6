import { useCallback, useState } from "react"
import type { OwnBoxGroup } from "../../components/buying/boxes"
import { toFailure } from "../../components/buying/refusal"
import {
  useCartRefresh,
  useRememberedCart,
  type RememberedCart,
} from "../../components/buying/use-remembered-cart"
import type { CartLine, LoadedCart } from "../../medusa/cart-types"
import type { CommerceError } from "../../medusa/commerce-error"
import { connect } from "../../medusa/connect.client"

interface Failure {
  error: CommerceError
  /** The lines that the refused change was about; none when the cart itself could not be read. */
  about: CartLine[]
}

export interface CartState extends Pick<RememberedCart, "cart" | "notice"> {
  failure: Failure | null
  busy: boolean
  reload(): void
  /** Resolves when it is done or refused. */
  setQuantity(line: CartLine, quantity: number): Promise<void>
  removeOwnBox(box: OwnBoxGroup): Promise<void>
}

export function useCart(regionId: string): CartState {
  const [{ cart: client }] = useState(() => connect(regionId))
  const { cart, notice, show, showRemembered } = useRememberedCart(client)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [running, setRunning] = useState(0)

  const run = useCallback(
    async (work: () => Promise<LoadedCart>, about: CartLine[]) => {
      setRunning((count) => count + 1)
      try {
        show(await work())
        setFailure(null)
      } catch (error) {
        showRemembered()
        setFailure({ error: toFailure(error), about })
      } finally {
        setRunning((count) => count - 1)
      }
    },
    [show, showRemembered],
  )
  const reload = useCallback(() => void run(() => client.load(), []), [client, run])
  useCartRefresh(showRemembered, reload)

  const setQuantity = (line: CartLine, quantity: number) =>
    run(() => client.setQuantity(line.id, quantity), [line])

  const removeOwnBox = ({ id, lines }: OwnBoxGroup) => run(() => client.removeOwnBox(id), lines)

  return { cart, notice, failure, busy: running > 0, reload, setQuantity, removeOwnBox }
}
