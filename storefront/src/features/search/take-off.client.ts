import { loadReader } from "../../components/search/load-search.client"
import { toConditions } from "../../components/search/conditions"
import { withoutCondition } from "./without-condition"

/** The words without those that say a condition. */
export async function takeOffCondition(query: string, condition: string): Promise<string> {
  const read = await loadReader()
  return withoutCondition(query, condition, (words) => {
    const { filters, near, readings } = read(words)
    return {
      conditions: toConditions({ filters, near }, (path) => path).map(({ key }) => key),
      words: readings[0]?.words.map(({ exact }) => exact).join(" ") ?? "",
    }
  })
}
