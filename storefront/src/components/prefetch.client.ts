/** A pointer that only passes by does not rest this long. */
const REST_MS = 65

interface Connection {
  saveData?: boolean
  effectiveType?: string
}

/** Fetches a page of this site when somebody points at, touches or reaches its link, once, unless data is to be saved. */
export function prefetchLinks(): void {
  const { connection } = navigator as { connection?: Connection }
  if (connection?.saveData || connection?.effectiveType?.includes("2g")) return
  const seen = new Set([withoutHash(location.href)])
  let resting: ReturnType<typeof setTimeout> | undefined

  const prefetch = (href: string): void => {
    if (seen.has(href)) return
    seen.add(href)
    const link = document.createElement("link")
    link.rel = "prefetch"
    link.href = href
    document.head.append(link)
  }
  const onSign = ({ target, type }: Event): void => {
    clearTimeout(resting)
    const anchor = target instanceof Element && target.closest("a")
    if (!anchor || anchor.origin !== location.origin || anchor.target !== "") return
    const href = withoutHash(anchor.href)
    if (type === "mouseover") resting = setTimeout(prefetch, REST_MS, href)
    else prefetch(href)
  }
  for (const sign of ["mouseover", "touchstart", "focusin"]) {
    document.addEventListener(sign, onSign, { passive: true })
  }
}

function withoutHash(href: string): string {
  return href.split("#")[0] ?? href
}
