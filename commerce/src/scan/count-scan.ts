import type { MedusaContainer } from "@medusajs/framework/types"

import {
  SCAN_LIMITS,
  scanRefusal,
  type ScanForm,
  type ScanHeaders,
  type ScanRefusal,
} from "../../domain/scan"
import { FloodGate } from "../lib/flood-gate"
import { today } from "../lib/shop-clock"
import { SCAN_MODULE } from "../modules/scan"
import type { ScanModuleService } from "../modules/scan/service"
import { readKnownCodes } from "./known-codes"

const { windowMs, most } = SCAN_LIMITS.code
const codeGate = new FloodGate({ windowMs, each: most, all: Infinity })

type ScanOutcome = { counted: true } | { counted: false; why: ScanRefusal | "over-limit" }

/** Adds one to the counter of a code's day, by the rules of `commerce/domain/scan.ts`; nothing else is written. */
export async function countScan(
  container: MedusaContainer,
  form: ScanForm,
  headers: ScanHeaders,
  now: Date,
): Promise<ScanOutcome> {
  const { names, salesPoints } = await readKnownCodes(container, now)
  const why = scanRefusal(form, headers, (code) => names.has(code), today(process.env, now))
  if (why) return { counted: false, why }
  const { code, day } = form
  const isOverLimit = !codeGate.admits(code, now.getTime())
  // A label of a point that is none is still a scan of its product.
  const salesPoint = form.salesPoint !== null && salesPoints.has(form.salesPoint) ? form.salesPoint : ""
  const counter = container.resolve<ScanModuleService>(SCAN_MODULE)
  const counted = await counter.add({ code, salesPoint, day }, isOverLimit)
  return counted ? { counted } : { counted, why: "over-limit" }
}
