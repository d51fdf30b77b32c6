import { useEffect, useMemo, useState } from "react"
import type { Translate } from "../../i18n"
import { giftFacePath, type Locale } from "../../paths"
import { islandTranslator } from "../buying/island"
import type { GiftFace } from "./gift-face"

type Loaded = { face: GiftFace; t: Translate }

const faces = new Map<Locale, Promise<GiftFace>>()

/** Loaded once for a page, whoever asks first. */
function loadFace(locale: Locale): Promise<GiftFace> {
  const known = faces.get(locale)
  if (known) return known
  const loading = fetch(giftFacePath(locale)).then(async (response) => {
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return (await response.json()) as GiftFace
  })
  loading.catch(() => faces.delete(locale))
  faces.set(locale, loading)
  return loading
}

/** Undefined while it is loading, null when that failed. */
export function useGiftFace(locale: Locale): { loaded: Loaded | null | undefined; retry(): void } {
  const [face, setFace] = useState<GiftFace | null | undefined>(undefined)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let gone = false
    setFace(undefined)
    loadFace(locale).then(
      (loaded) => !gone && setFace(loaded),
      () => !gone && setFace(null),
    )
    return () => {
      gone = true
    }
  }, [locale, attempt])
  const loaded = useMemo(() => face && { face, t: islandTranslator(locale, face.copy) }, [face, locale])
  return { loaded, retry: () => setAttempt((times) => times + 1) }
}
