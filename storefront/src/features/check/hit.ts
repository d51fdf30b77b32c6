import { formatDay } from "#domain/day"
import type { CandidateEntry, LookUpEntry, MarkEntry, RecognitionEntry } from "#search/look-up"
import type { Around } from "../../components/finder/finder.client"
import { pathTo, type Locale } from "../../paths"

/** A hit: its name and status, what is known of it, on what evidence, and where to read on. */
export function toHit(entry: LookUpEntry, around: Around): HTMLLIElement {
  if (entry.kind === "recognition") return recognitionHit(entry, around)
  return entry.kind === "candidate" ? candidateHit(entry, around) : markHit(entry, around)
}

function recognitionHit(entry: RecognitionEntry, { locale, text, today }: Around): HTMLLIElement {
  const { slug, handle, lastDay, evidence, source } = entry
  const stars = text("stars", { stars: entry.stars })
  const started = entry.status !== "not-yet"
  const holds = started && today <= lastDay
  // It may have ended since the recording.
  const over = ["ended", "withdrawn", "superseded"].includes(entry.status) ? entry.status : "ended"
  const status = holds || !started ? entry.status : over
  const day = text(holds || !started ? "until" : "ended", { day: formatDay(lastDay) })
  const what = holds || !started ? stars : text("past", { stars })
  const number = entry.decisionNo === null ? [] : [text("number", { number: entry.decisionNo })]
  const item = hit(entry, text(`status.${status}`), locale, [
    line([what, day, ...number].join(" · ")),
    line(entry.maker ?? text("unnamed"), entry.maker === null || locale === "vi" ? undefined : "vi"),
    line(text(evidence), undefined, source === null ? undefined : anchor(source, hostOf(source))),
  ])
  item.className = holds ? "holds" : "over"
  const links = [anchor(pathTo(locale, "certificate", slug), text("certificate"))]
  if (handle !== null) links.push(anchor(pathTo(locale, "product", handle), text("product")))
  const last = document.createElement("p")
  last.append(...links)
  item.append(last)
  return item
}

function candidateHit(entry: CandidateEntry, { locale, text }: Around): HTMLLIElement {
  return hit(entry, text("status.candidate"), locale, [
    line(text("candidate")),
    line(entry.maker ?? text("unnamed"), entry.maker === null || locale === "vi" ? undefined : "vi"),
    line(text("plan", { rows: entry.rows.join(", ") })),
  ])
}

function markHit(entry: MarkEntry, { locale, text }: Around): HTMLLIElement {
  const facts = [entry.maker, entry.number].filter((fact) => fact !== null)
  return hit(entry, text(entry.mark), locale, [
    line(text("mark")),
    ...(facts.length > 0 ? [line(facts.join(" · "), locale === "vi" ? undefined : "vi")] : []),
    line(text("source", { source: entry.source })),
  ])
}

function hit(entry: LookUpEntry, status: string, locale: Locale, lines: HTMLElement[]): HTMLLIElement {
  const translated = locale === "en" && entry.nameEn !== null
  const name = part("strong", translated ? (entry.nameEn ?? entry.name) : entry.name)
  if (locale !== "vi" && !translated) name.lang = "vi"
  const head = document.createElement("p")
  head.append(name, part("span", status))
  const item = document.createElement("li")
  item.append(head, ...lines)
  return item
}

function line(content: string, lang?: string, link?: HTMLAnchorElement): HTMLElement {
  const element = part("p", content)
  element.className = "soft"
  if (lang !== undefined) element.lang = lang
  if (link) element.append(" ", link)
  return element
}

function anchor(href: string, content: string): HTMLAnchorElement {
  const link = document.createElement("a")
  link.href = href
  link.textContent = content
  link.className = "own-line"
  return link
}

function part(tag: "strong" | "span" | "p", content: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = content
  return element
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^(www|m)\./, "")
}
