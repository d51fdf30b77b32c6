import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { DESK } from "../queries"
import { readScans } from "./api"
import type { Period } from "./report"

export function useScans(period: Period | undefined) {
  return useQuery({
    queryKey: [DESK, "scans", period],
    queryFn: ({ signal }) => {
      if (period === undefined) throw new RangeError("The days of the report are not known yet")
      return readScans(period, signal)
    },
    enabled: period !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
