import { setting } from "./environment"

/** Medusa's admin API with the login of the stack; answers are parsed JSON. */
export async function adminApi(): Promise<
  (path: string, init?: RequestInit) => Promise<Record<string, unknown>>
> {
  const commerce = setting("COMMERCE_URL")
  const login = await fetch(`${commerce}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: setting("ADMIN_EMAIL"), password: setting("ADMIN_PASSWORD") }),
  })
  const { token } = (await login.json()) as { token: string }
  return async (path, init) => {
    const answer = await fetch(`${commerce}/admin${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    })
    if (!answer.ok)
      throw new Error(`${init?.method ?? "GET"} /admin${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
}
