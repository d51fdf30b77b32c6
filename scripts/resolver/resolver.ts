import { readFileSync } from "node:fs"
import type { IncomingMessage } from "node:http"
import path from "node:path"
import type { Catalogue } from "#domain/catalogue"
import type { ResolverAnswer, ResolverRequest } from "#domain/gs1/answers"
import { decompressPath } from "#domain/gs1/decompress"
import { DigitalLinkError } from "#domain/gs1/digital-link"
import type { Entry } from "#domain/gs1/links"
import { asksForLinks, describeResolver, isDigitalLinkPath, resolve, resolvePage } from "#domain/gs1/resolve"
import { translator } from "../../storefront/src/i18n"
import { toEntries } from "./entries"

const DESCRIPTION_PATH = "/.well-known/gs1resolver"

/**
 * GS1's resolver for one release, answered from the catalogue recorded with it: no other part of the shop is asked, and
 * the answers change with the pages they lead to.
 */
export class Resolver {
  private entries: ReadonlyMap<string, Entry> | undefined

  /** @param root the public address of the site, without a slash at its end. */
  constructor(
    private readonly release: string,
    private readonly root: string,
  ) {}

  /** What is none of the site's pages, whatever the release has; undefined leaves the request to them. */
  before(message: IncomingMessage): ResolverAnswer | undefined {
    const request = toRequest(message)
    const pathname = pathOf(request)
    if (pathname === DESCRIPTION_PATH)
      return describeResolver(request, this.root, translator("vi")("site.name"))
    if (isDigitalLinkPath(pathname)) return resolve(request, this.data())
    return asksForLinks(request) ? resolvePage(request, this.data()) : undefined
  }

  /** A compressed Digital Link looks like the address of a page, so pages go first. */
  after(message: IncomingMessage): ResolverAnswer | undefined {
    const request = toRequest(message)
    return isCompressed(pathOf(request)) ? resolve(request, this.data()) : undefined
  }

  private data() {
    this.entries ??= toEntries(readCatalogue(this.release), this.root)
    const { entries, root } = this
    return { root, find: (at: string) => entries.get(at) }
  }
}

/** Any long word that no page has can be read as a compressed link; one that makes no sense as such is a missing page. */
function isCompressed(pathname: string): boolean {
  try {
    return decompressPath(pathname) !== null
  } catch (error) {
    if (error instanceof DigitalLinkError) return false
    throw error
  }
}

/** A release of before there were lots and sales points may still be gone back to. */
function readCatalogue(release: string): Catalogue {
  const recorded = JSON.parse(readFileSync(path.join(release, "catalogue.json"), "utf8")) as Catalogue
  const products = recorded.products.map((product) => ({ ...{ gtin: null, lots: [] }, ...product }))
  return { ...{ salesPoints: [] }, ...recorded, products }
}

function toRequest({ method = "GET", url = "/", headers }: IncomingMessage): ResolverRequest {
  return {
    method,
    url,
    accept: headers.accept ?? "",
    acceptLanguage: headers["accept-language"] ?? "",
  }
}

function pathOf({ url }: ResolverRequest): string {
  return url.split(/[?#]/, 1)[0] ?? ""
}
