import type { Dated } from "./capacity"

/** What a promise still needs of a product: `key` says whose it is. */
export interface OpenNeed extends Dated {
  key: string
}

/** What is left of dated needs after some of them were served, the earliest first. */
export function unserved(needs: readonly Dated[], served: number): Dated[] {
  let left = served
  return inOrder(needs).flatMap(({ by, pieces }) => {
    const taken = Math.min(left, pieces)
    left -= taken
    return taken < pieces ? [{ by, pieces: pieces - taken }] : []
  })
}

/** Gives what is free to open promises, the earliest first; whoever gets nothing is left out. */
export function allot(open: readonly OpenNeed[], free: number): Map<string, number> {
  const given = new Map<string, number>()
  let left = Math.max(0, free)
  for (const { key, pieces } of inOrder(open)) {
    const taken = Math.min(left, pieces)
    left -= taken
    if (taken > 0) given.set(key, (given.get(key) ?? 0) + taken)
  }
  return given
}

function inOrder<D extends Dated>(dated: readonly D[]): D[] {
  return dated.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
}
