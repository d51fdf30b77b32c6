import { z } from "@medusajs/framework/zod"

import { dayParameter } from "../../day-parameter"

/** `on`: the day for which the certification rule is applied; the shop's today without it. */
export const GetCatalogueParams = z.object({ on: dayParameter("on").optional() })

export type GetCatalogueParamsType = z.infer<typeof GetCatalogueParams>
