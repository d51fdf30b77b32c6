import { createInstance } from "i18next"
import { useMemo } from "react"
import type { Copy, Translate } from "../../i18n"
import type { Locale } from "../../paths"
import type { Goods } from "./goods"

/** What every buying page hands to its island. */
export interface IslandProps {
  locale: Locale
  /** Only the parts of the copy that the island uses. */
  copy: Copy
  goods: Goods
  regionId: string
  /** True while prices are made up, which is then said beside them. */
  demonstration: boolean
}

export function useTranslate(locale: Locale, copy: Copy): Translate {
  return useMemo(() => islandTranslator(locale, copy), [locale, copy])
}

export function islandTranslator(locale: Locale, copy: Copy): Translate {
  const i18n = createInstance({
    lng: locale,
    resources: { [locale]: { translation: copy } },
    // React escapes what it prints.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  void i18n.init()
  const t = i18n.getFixedT(locale)
  return (key, values) => t(key, values ?? {})
}
