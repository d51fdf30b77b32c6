import type { Day } from "../../../../domain/day"
import type { ScanReport } from "../../../../domain/scan"
import { ask } from "../api"

export const readScans = ({ from, to }: { from: Day; to: Day }, signal: AbortSignal) =>
  ask<ScanReport>(`scans?${new URLSearchParams({ from, to }).toString()}`, { signal })
