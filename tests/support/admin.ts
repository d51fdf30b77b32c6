import { ask } from "./ask"
import { setting } from "./environment"

let token: Promise<string> | undefined

/**
 * Of the stack's login, once for a process: Medusa makes a password dear to check. Asked for twice where need be: once,
 * right after a start of Medusa, there was no answer for five minutes, for a reason that is not known.
 */
export function adminToken(): Promise<string> {
  token ??= logIn()
    .catch((cause: unknown) => {
      console.warn(`The first login failed, another one is tried: ${String(cause)}`)
      return logIn()
    })
    .catch((cause: unknown) => {
      token = undefined
      throw cause
    })
  return token
}

async function logIn(): Promise<string> {
  const answer = await ask(`${setting("COMMERCE_URL")}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: setting("ADMIN_EMAIL"), password: setting("ADMIN_PASSWORD") }),
  })
  if (!answer.ok) throw new Error(`The stack's login: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { token: string }).token
}

/** Medusa's admin API with the login of the stack; answers are parsed JSON. */
export async function adminApi(): Promise<
  (path: string, init?: RequestInit) => Promise<Record<string, unknown>>
> {
  const commerce = setting("COMMERCE_URL")
  const token = await adminToken()
  return async (path, init) => {
    const answer = await ask(`${commerce}/admin${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    })
    if (!answer.ok)
      throw new Error(`${init?.method ?? "GET"} /admin${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
}
