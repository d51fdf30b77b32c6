/** Which documents, a bit for each: a word's set is met with another's in a glance, however many there are. */
export type DocumentSet = Uint32Array

export function documentSet(documents: number, members: Iterable<number>): DocumentSet {
  const set = new Uint32Array((documents + 31) >> 5)
  for (const index of members) set[index >> 5] = (set[index >> 5] ?? 0) | (1 << (index & 31))
  return set
}

export function both(a: DocumentSet, b: DocumentSet): DocumentSet {
  return a.map((bits, at) => bits & (b[at] ?? 0))
}

export function isEmpty(set: DocumentSet): boolean {
  return set.every((bits) => bits === 0)
}

export function countOf(set: DocumentSet): number {
  let count = 0
  for (let bits of set) for (; bits !== 0; bits &= bits - 1) count += 1
  return count
}
