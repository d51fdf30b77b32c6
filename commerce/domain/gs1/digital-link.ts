import { hasCheckDigit } from "./check-digit"
import { identifierOf, type Component, type Identifier } from "./dictionary"

/** One Application Identifier with its value, as "10" and "ABC123". */
export interface Element {
  ai: string
  value: string
}

/** An uncompressed GS1 Digital Link URI, taken apart. */
export interface DigitalLink {
  /** What stands before the primary key: "https://example.com/some". */
  stem: string
  key: Element
  /** In the order of the path. */
  qualifiers: Element[]
  /** From the query, in its order. */
  attributes: Element[]
  /** What else the query has, untouched: what a resolver passes on. */
  others: string[]
}

/** Says in English what is wrong: the reader of a resolver's answer is a program. */
export class DigitalLinkError extends Error {
  override name = "DigitalLinkError"
}

const URI = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/
const NO_DOMAIN = /[_~?#@!$&'()*+,;=%]/
/** As many elements as GS1's own parser takes. */
const MOST_ELEMENTS = 64

const CHARACTERS: Record<Component["kind"], RegExp> = {
  N: /^\d*$/,
  X: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/,
  Y: /^[#\-/0-9A-Z]*$/,
  Z: /^[A-Za-z0-9_-]*=*$/,
}

/**
 * Reads a GS1 Digital Link URI by the URI syntax standard (1.6) and checks keys, qualifiers, attributes, lengths,
 * characters and check digits as GS1's Barcode Syntax Engine does with its default settings. What two elements mean
 * together is not judged.
 *
 * @throws DigitalLinkError
 */
export function parseDigitalLink(uri: string): DigitalLink {
  if (!URI.test(uri)) throw new DigitalLinkError("The URI has a character that a URI may not have")
  const [, scheme, domain, rest] =
    /^(https:\/\/|HTTPS:\/\/|http:\/\/|HTTP:\/\/)([^/]*)(\/.*)$/s.exec(uri) ?? []
  if (scheme === undefined || domain === undefined || rest === undefined)
    throw new DigitalLinkError("The URI does not begin with http:// or https://, a domain and a path")
  if (domain === "" || NO_DOMAIN.test(domain))
    throw new DigitalLinkError("The domain is missing or malformed")

  const [beforeFragment = ""] = rest.split("#", 1)
  const mark = beforeFragment.indexOf("?")
  const path = mark < 0 ? beforeFragment : beforeFragment.slice(0, mark)
  const query = mark < 0 ? "" : beforeFragment.slice(mark + 1)

  const { stem, elements } = readPath(path)
  const { attributes, others } = readQuery(query)
  const [key, ...qualifiers] = elements
  if (key === undefined) throw new DigitalLinkError("The path has no GS1 primary key")
  if (1 + qualifiers.length + attributes.length + others.length > MOST_ELEMENTS)
    throw new DigitalLinkError(`The URI has more than ${MOST_ELEMENTS} elements`)
  checkOrder(key, qualifiers, attributes)
  for (const { ai, value } of [key, ...qualifiers, ...attributes]) checkDigits(known(ai), value)
  return { stem: `${scheme}${domain}${stem}`, key, qualifiers, attributes, others }
}

/** "^0109520123456788" and so on: each element behind a separator where the one before needs it. */
export function toElementString({ key, qualifiers, attributes }: DigitalLink): string {
  let isSeparated = true
  return [key, ...qualifiers, ...attributes]
    .map(({ ai, value }) => {
      const before = isSeparated ? "^" : ""
      isSeparated = !known(ai).selfDelimiting
      return `${before}${ai}${value}`
    })
    .join("")
}

/** Walks back from the end, pair by pair, to the rightmost primary key. */
function readPath(path: string): { stem: string; elements: Element[] } {
  const parts = path.split("/").slice(1)
  for (let at = parts.length - 2; at >= 0; at -= 2) {
    const identifier = identifierOf(parts[at] ?? "")
    if (!identifier) break
    if (identifier.qualifiers === null) continue
    const pairs = parts.slice(at)
    const elements = Array.from({ length: pairs.length / 2 }, (_, pair) => {
      const ai = pairs[2 * pair] ?? ""
      return { ai, value: readValue(known(ai), pairs[2 * pair + 1] ?? "") }
    })
    return {
      stem: parts
        .slice(0, at)
        .map((part) => `/${part}`)
        .join(""),
      elements,
    }
  }
  throw new DigitalLinkError("The path has no GS1 primary key")
}

function readQuery(query: string): { attributes: Element[]; others: string[] } {
  const attributes: Element[] = []
  const others: string[] = []
  for (const pair of query.split("&").filter((pair) => pair !== "")) {
    const [name = "", ...value] = pair.split("=")
    if (value.length === 0 || !/^\d+$/.test(name)) {
      others.push(pair)
      continue
    }
    const identifier = identifierOf(name)
    if (!identifier) throw new DigitalLinkError(`The query has the unknown Application Identifier (${name})`)
    attributes.push({ ai: name, value: readValue(identifier, value.join("=").replaceAll("+", " ")) })
  }
  return { attributes, others }
}

function readValue({ ai, components }: Identifier, encoded: string): string {
  const value = encoded.replace(/%([\dA-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  const least = components.reduce((sum, component) => sum + component.least, 0)
  const most = components.reduce((sum, component) => sum + component.most, 0)
  if (value.length < least || value.length > most)
    throw new DigitalLinkError(
      `The value of (${ai}) has ${value.length} characters; ${least} to ${most} are right`,
    )
  let rest = value
  for (const { kind, most } of components) {
    if (!CHARACTERS[kind].test(rest.slice(0, most)))
      throw new DigitalLinkError(`The value of (${ai}) has a character that it may not have`)
    rest = rest.slice(most)
  }
  return value
}

/** Qualifiers in their order, attributes that may be ones and do not belong into the path, nothing twice. */
function checkOrder(key: Element, qualifiers: readonly Element[], attributes: readonly Element[]): void {
  const sequences = new Set(known(key.ai).qualifiers?.map((sequence) => sequence.join(" ")))
  const path = qualifiers.map(({ ai }) => ai)
  if (path.length > 0 && !sequences.has(path.join(" ")))
    throw new DigitalLinkError(`(${path.join(") (")}) do not qualify (${key.ai}) in this order`)
  const seen = new Set([key.ai, ...path])
  if (seen.size <= path.length)
    throw new DigitalLinkError("An Application Identifier stands twice in the path")
  for (const { ai } of attributes) {
    if (seen.has(ai)) throw new DigitalLinkError(`(${ai}) stands twice`)
    seen.add(ai)
    if (!known(ai).attribute) throw new DigitalLinkError(`(${ai}) may not stand in the query`)
    for (let at = 0; at <= path.length; at += 1)
      if (sequences.has([...path.slice(0, at), ai, ...path.slice(at)].join(" ")))
        throw new DigitalLinkError(`(${ai}) belongs into the path`)
  }
}

function checkDigits({ ai, components }: Identifier, value: string): void {
  let rest = value
  for (const { most, checked } of components) {
    const part = rest.slice(0, most)
    if (checked && part !== "" && !hasCheckDigit(part))
      throw new DigitalLinkError(`The check digit of (${ai}) is wrong`)
    rest = rest.slice(most)
  }
}

function known(ai: string): Identifier {
  const identifier = identifierOf(ai)
  if (!identifier) throw new DigitalLinkError(`(${ai}) is no Application Identifier`)
  return identifier
}
