import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import type { Catalogue } from "#domain/catalogue"
import type { SearchData } from "#search/documents"
import { CLASSES, readGolden } from "#search/golden/read-golden"
import { figuresOf } from "../../scripts/search-bench/figures"
import { oursInTheBrowser } from "../../scripts/search-bench/ours-browser"
import { oursOnMeilisearch } from "../../scripts/search-bench/ours-meilisearch"
import { run } from "../../scripts/search-bench/outcome"
import { setting } from "../support/environment"

const RELEASE = path.join(setting("STACK_DATA"), "releases/current")
const read = <Body>(file: string) => JSON.parse(readFileSync(path.join(RELEASE, file), "utf8")) as Body

const data = read<SearchData>("site/search-documents.json")
const { on } = read<Catalogue>("catalogue.json")

// The whole set: what was held out while the engines were tuned is a fifth of it and counts like the rest.
describe.each([oursInTheBrowser, oursOnMeilisearch])("$name, on the golden set", ({ missing, open }) => {
  it.skipIf(missing !== null)("finds what people look for", { timeout: 120_000 }, async () => {
    const opened = await open({ ...data, today: on })
    const outcomes = await run(opened, readGolden(), data.documents)
    await opened.close()

    const of = (name: string) => figuresOf(outcomes.filter(({ golden }) => golden.class === name))
    expect(figuresOf(outcomes).third).toBeGreaterThanOrEqual(0.95)
    expect(of("exact").first).toBeGreaterThanOrEqual(0.99)
    expect(CLASSES.filter((name) => of(name).third < 0.9)).toEqual([])
    expect(outcomes.filter(({ broken }) => broken.length > 0).map(({ golden }) => golden.query)).toEqual([])
    expect(outcomes.flatMap(({ golden }) => golden.expected).filter((id) => !ids.has(id))).toEqual([])
  })
})

const ids = new Set(data.documents.map(({ id }) => id))
