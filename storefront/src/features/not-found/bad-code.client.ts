import { findBadCode } from "./bad-code"

/** Says in each language why a scanned or typed code opens nothing, with the way to the one that was meant. */
export function tellBadCode(): void {
  const finding = findBadCode(location.pathname)
  if (!finding) return
  for (const place of document.querySelectorAll<HTMLElement>("[data-bad-code]")) {
    // What NotFound.astro wrote: a sentence for each reason, and where codes are.
    const words = JSON.parse(place.dataset["badCode"] ?? "{}") as Record<string, string>
    const fill = (key: string, code: string) => (words[key] ?? "").replace("{{code}}", code)
    const [title, why, meant] = place.children
    if (title) title.textContent = fill("title", finding.code)
    if (why) why.textContent = fill(finding.why, finding.code)
    if (meant instanceof HTMLAnchorElement && finding.meant !== null) {
      meant.href = `${words["folder"]}${finding.meant}/`
      meant.textContent = fill("meant", finding.meant)
      meant.hidden = false
    }
    place.hidden = false
  }
}
