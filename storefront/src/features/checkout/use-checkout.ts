import { useCallback, useRef, useState } from "react"
import type { GiftInstructions, RecipientFault } from "#domain/gift-box/gift"
import { toFailure } from "../../components/buying/refusal"
import {
  useCartRefresh,
  useRememberedCart,
  type RememberedCart,
} from "../../components/buying/use-remembered-cart"
import type { Delivery, ShippingOption } from "../../medusa/cart-types"
import { CommerceError } from "../../medusa/commerce-error"
import { connect } from "../../medusa/connect.client"

export interface CheckoutState extends Pick<RememberedCart, "cart" | "notice"> {
  failure: { error: CommerceError; placing: boolean } | null
  busy: "sending" | "placing" | null
  options: ShippingOption[]
  reload(): void
  /** Tells commerce where to deliver. Resolves to the ways of delivery, or to undefined with the failure shown. */
  sendDelivery(delivery: Delivery): Promise<ShippingOption[] | undefined>
  /** Resolves to what is wrong with it, line by line, or to undefined with the failure shown. */
  sendGift(gift: GiftInstructions): Promise<readonly RecipientFault[] | undefined>
  /** Resolves to false with the failure shown. */
  sendShipping(optionId: string): Promise<boolean>
  /** Resolves to the order's id, or to undefined with the failure shown. */
  place(): Promise<string | undefined>
}

export function useCheckout(regionId: string): CheckoutState {
  const [{ cart: client, checkout }] = useState(() => connect(regionId))
  const { cart, notice, show, showRemembered } = useRememberedCart(client)
  const [failure, setFailure] = useState<CheckoutState["failure"]>(null)
  const [busy, setBusy] = useState<CheckoutState["busy"]>(null)
  const [options, setOptions] = useState<ShippingOption[]>([])
  /** The delivery that commerce has, as JSON, and its answer: going back and forth does not send it again. */
  const sent = useRef<{ delivery: string; options: ShippingOption[] }>(undefined)
  /** The gift that commerce has, as JSON; a new address or way of delivery makes it send the gift's own fees anew. */
  const sentGift = useRef<string>(undefined)
  /** State shows after the next paint; a second click can be faster. */
  const placing = useRef(false)

  const run = useCallback(
    async <T>(kind: "sending" | "placing", work: () => Promise<T>): Promise<T | undefined> => {
      setBusy(kind)
      try {
        const result = await work()
        setFailure(null)
        return result
      } catch (thrown) {
        const error = toFailure(thrown)
        showRemembered()
        setFailure({ error, placing: kind === "placing" })
        // A cart made anew says so itself; only when that fails too is the failure the thing to tell.
        if (error.kind === "gone" && (await reopened())) setFailure(null)
        return undefined
      } finally {
        setBusy(null)
      }

      async function reopened(): Promise<boolean> {
        sent.current = undefined
        const loaded = await client.load().catch(() => undefined)
        if (loaded) show(loaded)
        return loaded !== undefined && (loaded.notice !== null || loaded.cart === null)
      }
    },
    [client, show, showRemembered],
  )
  const reload = useCallback(
    () => void run("sending", async () => show(await client.load())),
    [run, client, show],
  )
  useCartRefresh(showRemembered, reload)

  async function sendDelivery(delivery: Delivery): Promise<ShippingOption[] | undefined> {
    const wanted = JSON.stringify(delivery)
    if (sent.current?.delivery === wanted) return sent.current.options
    return run("sending", async () => {
      show({ cart: await checkout.setDelivery(delivery), notice: null })
      const offered = await checkout.shippingOptions()
      if (offered.length === 0)
        throw new CommerceError("refused", "noShipping", "No shipping option for the address")
      setOptions(offered)
      sent.current = { delivery: wanted, options: offered }
      sentGift.current = undefined
      return offered
    })
  }

  async function sendShipping(optionId: string): Promise<boolean> {
    const chosen = await run("sending", () => checkout.chooseShipping(optionId))
    if (chosen) show({ cart: chosen, notice: null })
    sentGift.current = undefined
    return chosen !== undefined
  }

  async function sendGift(gift: GiftInstructions): Promise<readonly RecipientFault[] | undefined> {
    const wanted = JSON.stringify(gift)
    if (sentGift.current === wanted) return []
    return run("sending", async () => {
      try {
        show({ cart: await checkout.setGift(gift), notice: null })
        sentGift.current = wanted
        return []
      } catch (thrown) {
        const { faults } = toFailure(thrown)
        if (faults.length === 0) throw thrown
        return faults
      }
    })
  }

  async function place(): Promise<string | undefined> {
    if (placing.current || !cart) return undefined
    placing.current = true
    const orderId = await run("placing", () => checkout.place(cart.total))
    placing.current = orderId !== undefined
    return orderId
  }

  return { cart, notice, failure, busy, options, reload, sendDelivery, sendGift, sendShipping, place }
}
