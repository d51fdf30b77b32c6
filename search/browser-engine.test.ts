import { createBrowserEngine } from "./browser-engine"
import { describeSearchEngine } from "./engine-contract"

describeSearchEngine("the engine in the browser", (documents, gazetteer) =>
  Promise.resolve(createBrowserEngine(documents, gazetteer)),
)
