import { useQuery } from "@tanstack/react-query"

import { DESK } from "../queries"
import { listLots } from "./api"

export function useLots() {
  return useQuery({
    queryKey: [DESK, "lots"],
    queryFn: ({ signal }) => listLots(signal),
    staleTime: 0,
  })
}
