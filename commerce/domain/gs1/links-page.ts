import type { Entry } from "./links"

const STYLE =
  "body{max-width:40rem;margin:2rem auto;padding:0 1rem;background:#fbf7ef;color:#2a2119;font:1rem/1.6 system-ui,sans-serif}a{color:#14624a}li{padding:.35rem 0}"

/** The linkset for a person who asked for it, each link once; a short page that needs nothing else. */
export function toLinksPage(entries: readonly Entry[]): string {
  const links = entries.flatMap(({ defaults, links }) => [
    ...links.map(({ href, title, hreflang }) => ({ href, title, language: hreflang[0] ?? "vi" })),
    ...defaults,
  ])
  const once = links.filter(({ href }, at) => links.findIndex((other) => other.href === href) === at)
  const list = once
    .map(
      ({ href, title, language }) =>
        `<li><a lang="${language}" href="${escape(href)}">${escape(title)}</a></li>`,
    )
    .join("")
  const title = escape(entries[0]?.description ?? "")
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style><h1>${title}</h1><ul>${list}</ul></html>`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
