import { describeSearchEngine } from "./engine-contract"
import { createMiniSearchEngine } from "./minisearch-engine"

describeSearchEngine("the engine in the browser", (documents) =>
  Promise.resolve(createMiniSearchEngine(documents)),
)
