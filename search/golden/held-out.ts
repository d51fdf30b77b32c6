const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** A fifth of all queries, always the same ones: no engine is tuned by them. */
export function isHeldOut(query: string): boolean {
  return fnv1a(query.normalize("NFC")) % 5 === 0
}

/** FNV-1a, 32 bits, over the UTF-8 bytes. */
function fnv1a(text: string): number {
  return new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => Math.imul(hash ^ byte, PRIME) >>> 0, OFFSET_BASIS)
}
