import { otherLocale, type Locale } from "../paths"

/** A name as a page shows it; `lang` is set where it is not in the page's own language. */
export interface Name {
  text: string
  lang?: Locale
}

/** A name that both languages have, or only Vietnamese has. */
export function nameIn(locale: Locale, vi: string, en: string | null): Name {
  if (locale === "vi") return { text: vi }
  return en === null ? vietnamese(locale, vi) : { text: en }
}

/** A name that is Vietnamese in both languages: a producer, a commune, a place. */
export function vietnamese(locale: Locale, text: string): Name {
  return locale === "vi" ? { text } : { text, lang: otherLocale(locale) }
}

export interface Link {
  name: Name
  href: string
}
