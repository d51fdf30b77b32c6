/** A text in content/ names something that the catalogue does not have. */
export class ContentLinkError extends Error {
  override name = "ContentLinkError"
}

interface Links {
  file: string
  field: string
  handles: readonly string[]
  among: readonly { handle: string }[]
}

/** @throws ContentLinkError naming file and field, so that no page is built with a dead link. */
export function checkLinks({ file, field, handles, among }: Links): void {
  const known = new Set(among.map(({ handle }) => handle))
  for (const handle of handles) {
    if (known.has(handle)) continue
    throw new ContentLinkError(
      `${file}: ${field} names "${handle}", which has no page in this catalogue; correct the handle or take it out`,
    )
  }
}
