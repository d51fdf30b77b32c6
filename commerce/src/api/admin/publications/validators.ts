import { z } from "@medusajs/framework/zod"

/** `what`: why a publication is wanted now, in a few words. */
export const RequestPublication = z.object({ what: z.string().trim().min(1).max(200).optional() })
export type RequestPublicationType = z.infer<typeof RequestPublication>
