/**
 * Says what is being done while it is done: a line when a step begins, and how long it took. A step that answers
 * false found its work done by an earlier start.
 */
export interface Progress {
  step<T>(title: string, work: () => Promise<T>): Promise<T>
  note(text: string): void
}

const STILL_AT_IT_MS = 15_000

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

export const consoleProgress: Progress = {
  async step(title, work) {
    const started = Date.now()
    console.log(`● ${title}`)
    const reminder = setInterval(
      () => console.log(`  still at it: ${title} (${seconds(started)})`),
      STILL_AT_IT_MS,
    )
    try {
      const result = await work()
      console.log(result === false ? `  unchanged: ${title}` : `  done: ${title} (${seconds(started)})`)
      return result
    } finally {
      clearInterval(reminder)
    }
  },
  note: (text) => console.log(`  ${text}`),
}
