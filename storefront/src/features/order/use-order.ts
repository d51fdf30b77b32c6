import { useCallback, useEffect, useState } from "react"
import { showCartCount } from "../../components/buying/cart-badge.client"
import { toFailure } from "../../components/buying/refusal"
import type { Order } from "../../medusa/cart-types"
import { connect } from "../../medusa/connect.client"

export type OrderState =
  | { kind: "loading" }
  | { kind: "order"; order: Order }
  /** The address names no order that commerce knows. */
  | { kind: "not-found" }
  | { kind: "unreachable" }

/** The order that the page's address names with `?id=`. */
export function useOrder(regionId: string): { state: OrderState; reload(): void } {
  const [commerce] = useState(() => connect(regionId))
  const [state, setState] = useState<OrderState>({ kind: "loading" })

  const load = useCallback(async () => {
    setState({ kind: "loading" })
    const id = new URLSearchParams(location.search).get("id") ?? ""
    try {
      setState({ kind: "order", order: await commerce.retrieveOrder(id) })
    } catch (error) {
      setState({ kind: toFailure(error).kind === "unreachable" ? "unreachable" : "not-found" })
    }
  }, [commerce])

  useEffect(() => {
    showCartCount()
    void load()
  }, [load])
  return { state, reload: () => void load() }
}
