import { useQuery, useQueryClient } from "@tanstack/react-query"

import type { SalesPointItem } from "../../../../domain/sales-point"
import { DESK, useChange } from "../queries"
import { listPoints, readPoint } from "./api"

const POINTS = [DESK, "sales-points"]
const pointKey = (id: string) => [...POINTS, "point", id]

export function usePoints() {
  return useQuery({
    queryKey: [...POINTS, "list"],
    queryFn: ({ signal }) => listPoints(signal),
    staleTime: 0,
  })
}

export function usePoint(id: string) {
  return useQuery({
    queryKey: pointKey(id),
    queryFn: ({ signal }) => readPoint(id, signal),
    staleTime: 0,
  })
}

/** A change of one sales point, whose answer is shown at once. */
export function usePointChange<Input>(
  change: (input: Input) => Promise<{ salesPoint: SalesPointItem }>,
  onDone: (point: SalesPointItem) => void,
) {
  const client = useQueryClient()
  return useChange(change, ({ salesPoint }) => {
    client.setQueryData(pointKey(salesPoint.id), { salesPoint })
    onDone(salesPoint)
  })
}
