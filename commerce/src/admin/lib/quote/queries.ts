import { useQuery } from "@tanstack/react-query"

import { DESK } from "../queries"
import { listCapacities, listQuotes, readQuote } from "./api"

const QUOTES = [DESK, "quotes"]

/** An organisation may send or answer while the list is open. */
const AGAIN_MS = 30_000

export function useQuotes() {
  return useQuery({
    queryKey: [...QUOTES, "list"],
    queryFn: ({ signal }) => listQuotes(signal),
    staleTime: 0,
    refetchInterval: AGAIN_MS,
  })
}

export function useQuote(id: string) {
  return useQuery({
    queryKey: [...QUOTES, "quote", id],
    queryFn: ({ signal }) => readQuote(id, signal),
    staleTime: 0,
  })
}

export function useCapacities() {
  return useQuery({
    queryKey: [DESK, "capacities"],
    queryFn: ({ signal }) => listCapacities(signal),
    staleTime: 0,
  })
}
