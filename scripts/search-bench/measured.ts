import type { GoldenQuery } from "#search/golden/read-golden"
import type { Contender, Corpus } from "./contender"
import { latencyOf, type Latency } from "./latency"
import { run, type Outcome } from "./outcome"
import { makeDocuments } from "./synthetic"
import { codeBytes, dataBytes } from "./weight"

/** All that is known of one engine. */
export interface Measured {
  name: string
  outcomes: Outcome[]
  today: Latency
  many: Latency & { documents: number }
  /** Null for an engine on a server. */
  weight: { code: number; data: number } | null
}

export async function measure(
  contender: Contender,
  corpus: Corpus,
  golden: readonly GoldenQuery[],
): Promise<Measured> {
  const { name, browserCode, manyDocuments } = contender
  const engine = await contender.open(corpus)
  const outcomes = await run(engine, golden, corpus.documents)
  const today = await latencyOf(engine, golden)
  await engine.close()

  const large = await contender.open({ ...corpus, documents: makeDocuments(corpus.documents, manyDocuments) })
  const many = await latencyOf(large, golden)
  await large.close()
  return {
    name,
    outcomes,
    today,
    many: { ...many, documents: manyDocuments },
    weight: browserCode === null ? null : { code: await codeBytes(browserCode), data: dataBytes(corpus) },
  }
}
