import { DigitalLinkError, type Element } from "./digital-link"
import { identifierOf, type Component } from "./dictionary"

/** Sequences of Application Identifiers that two hexadecimal digits stand for (GS1 Digital Link: Compression, table O). */
const SEQUENCES: Record<string, string[]> = {
  "0A": ["01", "22"],
  "0B": ["01", "10"],
  "0C": ["01", "21"],
  "0D": ["01", "17"],
  "0E": ["01", "7003"],
  "0F": ["01", "30"],
  "1A": ["01", "10", "17", "21"],
  "1B": ["01", "15"],
  "1C": ["01", "11"],
  "1D": ["01", "16"],
  "1E": ["01", "91"],
  "1F": ["01", "10", "15"],
  "9A": ["8010", "8011"],
  "9B": ["8017", "8019"],
  "9C": ["8018", "8019"],
  "9D": ["254", "414"],
  ...numbered("2A", "310", 6),
  ...numbered("3A", "320", 6),
  ...numbered("A0", "392", 10),
  ...numbered("C0", "390", 10, "255"),
  ...numbered("CA", "394", 4, "255"),
}

const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
const HEXADECIMAL = "0123456789ABCDEF"
/** Shorter ones have no room for a GTIN. */
const SHORTEST = 9

/**
 * Reads the path of a compressed GS1 Digital Link ("/CxFKk4XBoI1XgkY"; "/01/09506000134352/IRpXhJ…" with a key in clear) into
 * that of the uncompressed one, its query included; null for a path that is none.
 *
 * Follows GS1 Digital Link: Compression 1.0 and is checked against what GS1's own toolkit compresses.
 *
 * @throws DigitalLinkError for one that is cut short or names what is not known.
 */
export function decompressPath(path: string): string | null {
  const [, clear = "", packed = ""] = /^(\/01\/\d{14})?\/([\w-]+)$/.exec(path) ?? []
  if (packed.length < (clear === "" ? SHORTEST : 2)) return null
  const { elements, others } = unpack(packed)
  const all = clear === "" ? elements : [{ ai: "01", value: clear.slice(4) }, ...elements]
  const key = all.find(({ ai }) => identifierOf(ai)?.qualifiers != null)
  if (!key) throw new DigitalLinkError("The compressed URI has no GS1 primary key")
  const order = longestSequence(key.ai, all)
  const inPath = [key, ...order.flatMap((ai) => all.filter((element) => element.ai === ai))]
  const attributes = all.filter((element) => !inPath.includes(element))
  const query = [...attributes.map(({ ai, value }) => [ai, value]), ...others]
    .map(([name = "", value = ""]) => `${name}=${encodeURIComponent(value)}`)
    .join("&")
  const whole = inPath.map(({ ai, value }) => `/${ai}/${encodeURIComponent(value)}`).join("")
  return query === "" ? whole : `${whole}?${query}`
}

function longestSequence(key: string, elements: readonly Element[]): string[] {
  const has = new Set(elements.map(({ ai }) => ai))
  const fitting = (identifierOf(key)?.qualifiers ?? []).filter((sequence) =>
    sequence.every((ai) => has.has(ai)),
  )
  return fitting.reduce((longest, sequence) => (sequence.length > longest.length ? sequence : longest), [])
}

function unpack(packed: string): { elements: Element[]; others: [string, string][] } {
  const bits = new Bits(packed)
  const elements: Element[] = []
  const others: [string, string][] = []
  // What is left at the end fills up the last character.
  while (bits.left >= 8) {
    const start = bits.hexadecimal(2)
    if (start.startsWith("F")) {
      others.push(readOther(bits, start))
      continue
    }
    for (const ai of SEQUENCES[start] ?? [wholeIdentifier(start, bits)])
      elements.push({ ai, value: readValue(ai, bits) })
  }
  return { elements, others }
}

/** The first two digits of an Application Identifier say how many it has. */
function wholeIdentifier(start: string, bits: Bits): string {
  let ai = start
  while (ai.length < 4 && !identifierOf(ai)) ai += bits.hexadecimal(1)
  if (!identifierOf(ai))
    throw new DigitalLinkError(`The compressed URI has the unknown Application Identifier (${ai})`)
  return ai
}

function readValue(ai: string, bits: Bits): string {
  return merged(identifierOf(ai)?.components ?? [])
    .map(({ kind, least, most }) => {
      if (kind === "N") return bits.number(least === most ? most : bits.whole(lengthBits(most)))
      const encoding = bits.whole(3)
      return readText(encoding, least === most ? most : bits.whole(lengthBits(most)), bits)
    })
    .join("")
}

/** Compression knows fixed digits, then one part of variable length, where the dictionary tells finer parts apart. */
function merged(components: readonly Component[]): Component[] {
  return components.reduce<Component[]>((parts, { kind, ...next }) => {
    const last = parts.at(-1)
    const component: Component = { ...next, kind: kind === "N" ? "N" : "X" }
    const isFixed = (one: Component) => one.least === one.most
    const joins =
      last && last.kind === component.kind && (isFixed(last) === isFixed(component) || component.kind === "X")
    if (!joins) return [...parts, component]
    return [
      ...parts.slice(0, -1),
      { ...component, least: last.least + component.least, most: last.most + component.most },
    ]
  }, [])
}

/** A pair that is none of GS1's: "1111", the name's length and its characters, then its value. */
function readOther(bits: Bits, start: string): [string, string] {
  const length = parseInt(start.slice(1), 16) * 8 + bits.whole(3)
  const name = bits.characters(length, BASE64URL)
  const encoding = bits.whole(3)
  return [name, readText(encoding, bits.whole(7), bits)]
}

function readText(encoding: number, length: number, bits: Bits): string {
  if (encoding === 0) return bits.number(length)
  if (encoding === 1) return bits.characters(length, HEXADECIMAL.toLowerCase())
  if (encoding === 2) return bits.characters(length, HEXADECIMAL)
  if (encoding === 3) return bits.characters(length, BASE64URL)
  if (encoding === 4) return Array.from({ length }, () => String.fromCharCode(bits.whole(7))).join("")
  throw new DigitalLinkError(`The compressed URI has the unknown encoding ${encoding}`)
}

function lengthBits(most: number): number {
  return Math.ceil(Math.log2(most) + 0.01)
}

/** Six bits of each character, the first first. */
class Bits {
  readonly #bits: string
  #at = 0

  constructor(packed: string) {
    this.#bits = [...packed]
      .map((character) => BASE64URL.indexOf(character).toString(2).padStart(6, "0"))
      .join("")
  }

  get left(): number {
    return this.#bits.length - this.#at
  }

  whole(count: number): number {
    return parseInt(this.#take(count), 2)
  }

  /** Digits at 3.32 bits each. */
  number(digits: number): string {
    if (digits === 0) return ""
    const bits = this.#take(Math.ceil(digits * Math.log2(10) + 0.01))
    return BigInt(`0b${bits}`).toString().padStart(digits, "0")
  }

  hexadecimal(count: number): string {
    return this.characters(count, HEXADECIMAL)
  }

  characters(count: number, alphabet: string): string {
    const width = Math.log2(alphabet.length)
    return Array.from({ length: count }, () => alphabet[this.whole(width)] ?? "").join("")
  }

  #take(count: number): string {
    if (this.left < count) throw new DigitalLinkError("The compressed URI is cut short")
    this.#at += count
    return this.#bits.slice(this.#at - count, this.#at)
  }
}

function numbered(first: string, start: string, count: number, key = "01"): Record<string, string[]> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, step) => [
      (parseInt(first, 16) + step).toString(16).toUpperCase().padStart(2, "0"),
      [key, `${start}${step}`],
    ]),
  )
}
