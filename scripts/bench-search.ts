import { parseArgs } from "node:util"
import { readGolden } from "#search/golden/read-golden"
import type { Contender } from "./search-bench/contender"
import { readCorpus } from "./search-bench/corpus"
import { measure, type Measured } from "./search-bench/measured"
import { listBroken, listMisses, listStaleLabels } from "./search-bench/misses"
import { orama } from "./search-bench/orama"
import { oursInTheBrowser } from "./search-bench/ours-browser"
import { oursOnMeilisearch } from "./search-bench/ours-meilisearch"
import { plainMeilisearch } from "./search-bench/plain-meilisearch"
import { plainMiniSearch } from "./search-bench/plain-minisearch"
import { qualityTable, summaryTable } from "./search-bench/report"
import { searchPostgres } from "./search-bench/search-postgres"
import { reportAndExit } from "./stack/fault"

const CONTENDERS: Contender[] = [
  oursInTheBrowser,
  oursOnMeilisearch,
  plainMeilisearch,
  searchPostgres,
  plainMiniSearch,
  orama,
]

/**
 * `npm run bench:search` runs the golden set over every engine on the last publication;
 * `npm run bench:search -- <catalogue.json> --only ours --misses` over another recording, over the engines so named,
 * and lists what failed of the part for tuning.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: "boolean" }, only: { type: "string" } },
  })
  const corpus = readCorpus(positionals[0])
  const golden = readGolden()
  console.log(`${golden.length} queries over ${corpus.documents.length} documents of ${corpus.today}\n`)

  const all: Measured[] = []
  for (const contender of CONTENDERS.filter(({ name }) => name.includes(values.only ?? ""))) {
    if (contender.missing !== null) {
      console.log(`${contender.name}: skipped, ${contender.missing}\n`)
      continue
    }
    const measured = await measure(contender, corpus, golden)
    all.push(measured)
    console.log(`${qualityTable(measured)}\n${listBroken(measured)}\n`)
    if (values.misses) console.log(`${listMisses(measured)}\n`)
  }
  console.log(summaryTable(all))
  const ids = new Set(corpus.documents.map(({ id }) => id))
  console.log(listStaleLabels(all[0]?.outcomes ?? [], ids))
}

main().catch(reportAndExit)
