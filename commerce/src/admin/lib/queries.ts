import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import {
  findProducts,
  listPublications,
  listRecords,
  readRecord,
  type ListQuery,
  type Publication,
} from "./api"

/** First part of every key of the desk, so that one change makes all of them ask again. */
export const DESK = "desk"
const WHILE_BUILDING_MS = 3_000
const WHILE_IDLE_MS = 15_000

export function useRecords(query: ListQuery) {
  return useQuery({
    queryKey: [DESK, "records", query],
    queryFn: ({ signal }) => listRecords(query, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** The shop's day and the totals of the whole registry, whatever the list is narrowed to. */
export function useRegistry() {
  return useQuery({
    queryKey: [DESK, "registry"],
    queryFn: ({ signal }) => listRecords({ limit: 1, offset: 0 }, signal),
    staleTime: 0,
  })
}

export function useRecord(id: string) {
  return useQuery({
    queryKey: [DESK, "record", id],
    queryFn: ({ signal }) => readRecord(id, signal),
    staleTime: 0,
  })
}

export function useProducts(q: string, enabled: boolean) {
  return useQuery({
    queryKey: [DESK, "products", q],
    queryFn: ({ signal }) => findProducts(q, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** The recognitions that a product has already, found by its title; none before one is chosen. */
export function useRecognitionsOf(product: { id: string; title: string } | null) {
  const query = useQuery({
    queryKey: [DESK, "recognitions-of", product?.id],
    queryFn: ({ signal }) => listRecords({ q: product?.title ?? "", limit: 200, offset: 0 }, signal),
    enabled: product !== null,
    staleTime: 0,
  })
  return (query.data?.records ?? []).flatMap((item) =>
    item.product.id === product?.id && item.recognition ? [item.recognition] : [],
  )
}

export function usePublications() {
  return useQuery({
    queryKey: [DESK, "publications"],
    queryFn: ({ signal }) => listPublications(signal),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.publications.some(isUnderWay) ? WHILE_BUILDING_MS : WHILE_IDLE_MS,
  })
}

function isUnderWay({ status }: Publication): boolean {
  return status === "waiting" || status === "building"
}

/** A change of the registry, after which everything shown asks again. */
export function useChange<Input, Answer>(
  change: (input: Input) => Promise<Answer>,
  onDone: (answer: Answer) => void,
) {
  const reload = useReload()
  return useMutation({
    mutationFn: change,
    onSuccess: (answer) => {
      reload()
      onDone(answer)
    },
  })
}

/** Lets everything that the desk shows be asked again. */
export function useReload(): () => void {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: [DESK] })
}
