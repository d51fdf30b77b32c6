import type { LookUpEntry } from "#search/look-up"
import { fetchJson, startFinder } from "../../components/finder/finder.client"
import { LOOK_UP_PATH } from "../../paths"
import { toHit } from "./hit"

export function startLookUp(): void {
  startFinder<LookUpEntry>("check", {
    async load() {
      const [{ lookUp }, entries] = await Promise.all([
        import("#search/look-up"),
        fetchJson<LookUpEntry[]>(LOOK_UP_PATH),
      ])
      return (query) => lookUp(entries, query)
    },
    limit: 30,
    toItem: toHit,
  })
}
