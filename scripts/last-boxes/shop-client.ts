import type { Catalogue } from "#domain/catalogue"
import type { AdminLogin } from "../stack/secrets"

/** The Medusa processes of one shop, with what is needed to ask them. */
export interface ShopProcesses {
  commerceUrls: string[]
  publishableKey: string
  databaseUrl: string
  admin: AdminLogin
}

export interface Answer {
  status: number
  body: Record<string, unknown>
}

export class ShopClient {
  private readonly url: string
  private staff: Promise<string> | undefined

  constructor(private readonly shop: ShopProcesses) {
    this.url = shop.commerceUrls[0] ?? ""
  }

  /** A call of the storefront, at whichever process. */
  async store(path: string, body?: object, at = this.url): Promise<Answer> {
    return this.ask(at, path, { "x-publishable-api-key": this.shop.publishableKey }, body)
  }

  /** A call as the admin, which has to succeed, at whichever process. */
  async admin<Body>(path: string, body?: object, at = this.url): Promise<Body> {
    this.staff ??= this.logIn()
    const answer = await this.ask(at, path, { authorization: `Bearer ${await this.staff}` }, body)
    if (answer.status >= 400)
      throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body as Body
  }

  async catalogue(): Promise<Catalogue> {
    return (await this.store("/store/catalogue")).body.catalogue as Catalogue
  }

  /** A cart with the variant that only has to be completed. */
  async readyCart(regionId: string, variantId: string, address: object): Promise<string> {
    const opened = await this.store("/store/carts", {
      region_id: regionId,
      email: "khach@example.vn",
      shipping_address: address,
      billing_address: address,
      items: [{ variant_id: variantId, quantity: 1 }],
    })
    const { id } = opened.body.cart as { id: string }
    const { body: delivery } = await this.store(`/store/shipping-options?cart_id=${id}`)
    const [option] = delivery.shipping_options as { id: string }[]
    await this.store(`/store/carts/${id}/shipping-methods`, { option_id: option?.id })
    const { body: paying } = await this.store("/store/payment-collections", { cart_id: id })
    const collection = paying.payment_collection as { id: string }
    const session = { provider_id: "pp_system_default" }
    const last = await this.store(`/store/payment-collections/${collection.id}/payment-sessions`, session)
    if (last.status >= 400) throw new Error(JSON.stringify(last.body))
    return id
  }

  private async logIn(): Promise<string> {
    const { body } = await this.ask(this.url, "/auth/user/emailpass", {}, this.shop.admin)
    return String(body.token)
  }

  private async ask(
    at: string,
    path: string,
    headers: Record<string, string>,
    body?: object,
  ): Promise<Answer> {
    const answer = await fetch(new URL(path, at), {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
}
