import { expect, test } from "vitest"
import { reportStatus } from "./status-report"

const SEARCH = { host: "http://10.0.0.2:7700", publicHost: "https://search.example", key: "k", index: "shop" }
const STATUS = {
  version: "1.50.0",
  documents: 103,
  appliedAt: "2026-11-22T02:00:00.000Z",
  isCurrent: true,
  differing: [],
  keyUntil: new Date("2027-02-20T00:00:00Z"),
}

test("an engine that is as it should be", () => {
  const choice = { engine: "meilisearch", host: "https://search.example", key: "s", index: "shop" } as const
  expect(reportStatus(SEARCH, STATUS, choice)).toEqual([
    "host        http://10.0.0.2:7700, for browsers https://search.example",
    "version     1.50.0",
    "index       shop, 103 documents",
    "last apply  2026-11-22T02:00:00.000Z",
    "documents   those of the served release",
    "settings    ours",
    "search key  until 2027-02-20T00:00:00.000Z",
    "release     names this engine",
  ])
})

test("whatever is amiss comes with what to do", () => {
  const status = {
    ...STATUS,
    appliedAt: undefined,
    isCurrent: false,
    differing: ["stopWords"],
    keyUntil: undefined,
  }
  const amiss = reportStatus(SEARCH, status, { engine: "browser" }).filter((line) =>
    line.includes("search:apply"),
  )
  expect(amiss.map((line) => line.slice(0, 12).trim())).toEqual([
    "last apply",
    "documents",
    "settings",
    "search key",
    "release",
  ])
})
