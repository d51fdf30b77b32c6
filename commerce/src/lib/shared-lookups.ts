import type { Query } from "./goods"

/**
 * Lets requests that come at the same moment share one look-up of the shop's publishable key: Medusa reads the key and its
 * sales channels through Query for every call of the Store API, which for 200 buyers at once takes longer than all of
 * the shop's own work. Nothing is kept: a look-up that has ended is not answered from again.
 */
export function shareKeyLookups(query: Pick<Query, "graph">): void {
  const read = query.graph.bind(query)
  const underWay = new Map<string, ReturnType<typeof read>>()
  query.graph = ((...asked: Parameters<typeof read>) => {
    if (asked[0].entity !== "api_key") return read(...asked)
    const key = JSON.stringify(asked)
    const shared = underWay.get(key)
    if (shared) return shared
    const answer = read(...asked).finally(() => underWay.delete(key))
    underWay.set(key, answer)
    return answer
  }) as typeof query.graph
}
