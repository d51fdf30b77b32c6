import { useQuery, useQueryClient } from "@tanstack/react-query"

import type { Day } from "../../../../domain/day"
import type { BoxItem, CampaignItem, PackagingItem, PartChoice } from "../../../../domain/gift-box/gift-box"
import { DESK, useChange } from "../queries"
import { listBoxes, listCampaigns, listPackagings, listParts, readBox } from "./api"

const GIFT_BOXES = [DESK, "gift-boxes"]
const boxKey = (id: string) => [...GIFT_BOXES, "box", id]

export function useBoxes() {
  return useQuery({
    queryKey: [...GIFT_BOXES, "list"],
    queryFn: ({ signal }) => listBoxes(signal),
    staleTime: 0,
  })
}

export function useBox(id: string) {
  return useQuery({
    queryKey: boxKey(id),
    queryFn: ({ signal }) => readBox(id, signal),
    staleTime: 0,
  })
}

/** Every product for sale, with what is promised to others than the box named. */
function useParts(box: string | null) {
  return useQuery({
    queryKey: [...GIFT_BOXES, "parts", box],
    queryFn: ({ signal }) => listParts(box, signal),
    staleTime: 0,
  })
}

function useCampaigns() {
  return useQuery({
    queryKey: [...GIFT_BOXES, "campaigns"],
    queryFn: ({ signal }) => listCampaigns(signal),
    staleTime: 0,
  })
}

export function usePackagings() {
  return useQuery({
    queryKey: [...GIFT_BOXES, "packagings"],
    queryFn: ({ signal }) => listPackagings(signal),
    staleTime: 0,
  })
}

/** A product's name by its handle; the handle itself where the shop has no such product. */
export function nameIn(parts: readonly PartChoice[] | undefined): (handle: string) => string {
  const names = new Map(parts?.map(({ handle, name }) => [handle, name]))
  return (handle) => names.get(handle) ?? handle
}

/** What a box is composed of and measured by. */
export interface Workbench {
  parts: PartChoice[]
  campaigns: CampaignItem[]
  tet: { feastOn: Day; name: string }[]
  packagings: PackagingItem[]
  /** The shop's day. */
  on: Day
}

export function useWorkbench(box: string | null = null) {
  const parts = useParts(box)
  const campaigns = useCampaigns()
  const packagings = usePackagings()
  const queries = [parts, campaigns, packagings]
  const data: Workbench | undefined =
    parts.data && campaigns.data && packagings.data
      ? { ...parts.data, ...campaigns.data, ...packagings.data }
      : undefined
  return {
    data,
    error: queries.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => void Promise.all(queries.map((query) => query.refetch())),
  }
}

/** A change of one box, whose answer is shown at once wherever the box is. */
export function useBoxChange<Input>(
  change: (input: Input) => Promise<{ box: BoxItem }>,
  onDone: (box: BoxItem) => void,
) {
  const client = useQueryClient()
  return useChange(change, ({ box }) => {
    client.setQueryData(boxKey(box.id), { box })
    onDone(box)
  })
}
