import { adminToken } from "../support/admin"
import { ask } from "../support/ask"
import { setting } from "../support/environment"

export interface Answer<Body> {
  status: number
  body: Body
  headers: Headers
}

export interface Refusal {
  type: string
  message: string
  code?: string
}

interface Call {
  method?: "GET" | "POST" | "DELETE"
  body?: unknown
  headers?: Record<string, string>
}

export async function call<Body>(path: string, { method, body, headers }: Call = {}): Promise<Answer<Body>> {
  const response = await ask(new URL(path, setting("COMMERCE_URL")), {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers }
}

/** A call of the storefront, with the publishable key. */
export function store<Body>(path: string, request: Call = {}): Promise<Answer<Body>> {
  return call(path, { ...request, headers: { "x-publishable-api-key": setting("PUBLISHABLE_KEY") } })
}

async function authorization(): Promise<{ authorization: string }> {
  return { authorization: `Bearer ${await adminToken()}` }
}

/** A call as the admin, whatever it answers. */
export async function askAdmin<Body>(path: string, request: Call = {}): Promise<Answer<Body>> {
  return call<Body>(path, { ...request, headers: await authorization() })
}

/** A call as the admin, which has to succeed. */
export async function admin<Body>(path: string, request: Call = {}): Promise<Body> {
  const answer = await askAdmin<Body>(path, request)
  if (answer.status >= 400)
    throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** A file sent as the admin, as a form in the browser sends it. */
export async function upload<Body>(
  path: string,
  file: { name: string; bytes: Uint8Array },
  fields: Record<string, string> = {},
): Promise<Answer<Body>> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append("file", new Blob([new Uint8Array(file.bytes)]), file.name)
  const response = await ask(new URL(path, setting("COMMERCE_URL")), {
    method: "POST",
    headers: await authorization(),
    body: form,
  })
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers }
}
