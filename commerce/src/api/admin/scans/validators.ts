import { z } from "@medusajs/framework/zod"

import { daysBetween } from "../../../../domain/day"
import { dayParameter } from "../../day-parameter"

const MOST_DAYS = 366

/** `from`, `to`: both included; without them the last 30 days. */
export const GetScansParams = z
  .object({ from: dayParameter("from").optional(), to: dayParameter("to").optional() })
  .refine(({ from, to }) => !from || !to || from <= to, {
    message: "Ngày đầu phải trước hoặc trùng ngày cuối. Hãy chọn lại.",
  })
  .refine(({ from, to }) => !from || !to || daysBetween(from, to) < MOST_DAYS, {
    message: `Báo cáo có nhiều nhất ${MOST_DAYS} ngày. Hãy chọn khoảng ngắn hơn.`,
  })

export type GetScansParamsType = z.infer<typeof GetScansParams>
