import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { renderSVG } from "uqr"
import type { Catalogue } from "#domain/catalogue"
import { parseDay } from "#domain/day"
import { CODE_PAPERS, makePaper } from "./papers/make-paper"
import { Releases } from "./publication/release"
import { reportAndExit, StackFault } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"

const USAGE =
  "npm run print -- --product <handle>[,<handle>…] [--point <handle>] [--paper label|card|poster|svg] [--through YYYY-MM-DD] [--out <file>]"

/** ISO/IEC 18004 asks for a quiet zone of four modules on every side. */
const QUIET_ZONE_MODULES = 4

async function print(): Promise<void> {
  const { values } = parseArgs({
    options: {
      product: { type: "string" },
      point: { type: "string" },
      paper: { type: "string", default: "label" },
      through: { type: "string" },
      out: { type: "string" },
    },
  })
  const { product, point, through } = values
  // A code by itself, for whoever sets a label of their own, is refused and addressed as a shelf label is.
  const alone = values.paper === "svg"
  const paper = CODE_PAPERS.find((one) => one === (alone ? "label" : values.paper))
  if ((product === undefined && point === undefined) || paper === undefined) {
    throw new StackFault(`Say of what and on which paper: ${USAGE}`)
  }
  const release = new Releases(layoutOf(DEFAULT_DATA).releases).current()
  if (release === undefined) throw new StackFault("Nothing has been published yet: run npm start first.")
  const catalogue = JSON.parse(readFileSync(path.join(release, "catalogue.json"), "utf8")) as Catalogue

  const request = {
    paper,
    handles: product?.split(",") ?? [],
    point: point ?? null,
    through: through === undefined ? catalogue.on : dayOf(through),
  }
  const siteUrl = process.env.SITE_URL ?? "http://localhost:4321"
  const { bytes, addresses } = await makePaper(catalogue, request, siteUrl).catch(explainRefusal)
  const [first = ""] = addresses
  if (alone && addresses.length > 1)
    throw new StackFault("A file of SVG holds one code: name one product, or choose another paper.")
  const of = [point, product?.split(",")[0]].filter((part) => part !== undefined).join("-")
  const name = alone ? `${of}.svg` : `${of}-${paper}.pdf`
  const file = path.resolve(values.out ?? path.join(DEFAULT_DATA, "print", name))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, alone ? renderSVG(first, { ecc: "M", border: QUIET_ZONE_MODULES }) : bytes)
  for (const address of addresses) console.log(`${file} opens ${address}`)
}

function dayOf(text: string) {
  try {
    return parseDay(text)
  } catch {
    throw new StackFault(`"${text}" is no day: write it as YYYY-MM-DD, for example 2026-12-31.`)
  }
}

/** What is refused says so in the words of the desk. */
function explainRefusal(error: unknown): never {
  if (error instanceof Error && error.name === "RefusedForm") throw new StackFault(error.message)
  throw error
}

print().catch(reportAndExit)
