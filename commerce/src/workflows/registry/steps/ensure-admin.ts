import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface AdminLogin {
  email: string
  password: string
}

const PROVIDER = "emailpass"

/**
 * The first user of Medusa Admin. One who can log in already is left alone; an account that an interrupted start
 * left half made is finished.
 *
 * @throws Error with the provider's reason when it refuses the login.
 */
export const ensureAdminStep = createStep(
  "ensure-admin",
  async ({ email, password }: AdminLogin, { container }) => {
    const users = container.resolve(Modules.USER)
    const auth = container.resolve(Modules.AUTH)
    const undo: { user?: string; identity?: string } = {}

    const [known] = await users.listUsers({ email })
    const user = known ?? (await users.createUsers({ email }))
    if (!known) undo.user = user.id

    const filter = { provider_identities: { entity_id: email, provider: PROVIDER } }
    const [existing] = await auth.listAuthIdentities(filter)
    if (existing?.app_metadata?.user_id === user.id) return new StepResponse(user.id, undo)

    const { authIdentity, error } = existing
      ? { authIdentity: existing, error: undefined }
      : await auth.register(PROVIDER, { body: { email, password } })
    if (!authIdentity) throw new Error(`The login of ${email} could not be made: ${error}`)
    if (!existing) undo.identity = authIdentity.id
    if (existing) await auth.updateProvider(PROVIDER, { entity_id: email, password })
    await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } })
    return new StepResponse(user.id, undo)
  },
  async (undo, { container }) => {
    if (undo?.identity) await container.resolve(Modules.AUTH).deleteAuthIdentities([undo.identity])
    if (undo?.user) await container.resolve(Modules.USER).deleteUsers([undo.user])
  },
)
