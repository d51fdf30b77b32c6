/** What is read out of some words: the conditions by their keys, and what is left to look for. */
export interface Read {
  conditions: string[]
  words: string
}

/**
 * The query without the words that say one of its conditions: "tôm khô dưới 200k" without "maxPrice" is "tôm khô".
 * These are the fewest words in a row without which nothing else is read otherwise; where there are none such, the
 * fewest without which the condition is gone.
 */
export function withoutCondition(query: string, condition: string, read: (query: string) => Read): string {
  const words = query.split(/\s+/).filter((word) => word !== "")
  const whole = read(query)
  const kept = whole.conditions.filter((key) => key !== condition).sort()
  let second: string | undefined
  for (let length = 1; length <= words.length; length += 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const rest = [...words.slice(0, start), ...words.slice(start + length)].join(" ")
      const { conditions, words: searched } = read(rest)
      if (conditions.includes(condition)) continue
      const isClean = searched === whole.words && conditions.sort().join() === kept.join()
      if (isClean) return rest
      second ??= rest
    }
  }
  return second ?? ""
}
