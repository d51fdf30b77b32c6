/** FNV-1a: the same text always chooses the same, and neighbouring texts choose differently. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}

export function pick<T>(choices: readonly [T, ...T[]], text: string): T {
  return choices[hashOf(text) % choices.length] ?? choices[0]
}

/** Numbers from 0 to 1 that follow from the text alone. */
export function chances(text: string): () => number {
  let at = 0
  return () => (hashOf(`${text}#${at++}`) % 10_000) / 10_000
}
