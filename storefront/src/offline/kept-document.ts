import { offline as en } from "#content/copy/en.json"
import { offline as vi } from "#content/copy/vi.json"
import { formatDay, type Day } from "#domain/day"

const STYLES =
  "[data-buy],[data-needs-network]{display:none!important}" +
  ".kept{padding-block:.5rem;background:var(--shrimp-tint);font-size:.875rem;line-height:1.4}.kept p{margin-block:0}"

/**
 * A page as it is kept: it says of which day it is, and what needs the network is gone. The words come with the worker,
 * so that a page from the network does not carry them.
 */
export function keptDocument(html: string, day: Day): string {
  const words = html.includes('<html lang="en"') ? en : vi
  const text = words.kept.replace("{{day}}", formatDay(day))
  const note = `<div class="kept" role="status"><p class="wrap">${text} <a class="own-line" href="">${words.reload}</a></p></div>`
  return html.replace(/<body[^>]*>/, (body) => `${body}<style>${STYLES}</style>${note}`)
}
