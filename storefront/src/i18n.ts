import { createInstance } from "i18next"
import en from "#content/copy/en.json"
import vi from "#content/copy/vi.json"
import { LOCALES, type Locale } from "./paths"

/** `t("product.madeBy", { name })`; a key that does not exist, or a value that is not given, is an error. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

/** A part of the copy as an island gets it in its props. */
export type Copy = Record<string, unknown>

const COPY: Record<Locale, Copy> = { vi, en }

const i18n = createInstance({
  lng: "vi",
  fallbackLng: false,
  supportedLngs: LOCALES,
  resources: { vi: { translation: vi }, en: { translation: en } },
  // Astro and React escape what they print.
  interpolation: { escapeValue: false },
  initAsync: false,
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(
      `content/copy/${languages.join(",")}.json has no text for "${key}"; add it to both languages`,
    )
  },
  missingInterpolationHandler: (text: string, match: string[]) => {
    throw new Error(`The text "${text}" in content/copy needs a value for ${match[0]}`)
  },
})
void i18n.init()

/** Builds nothing into the browser: an island gets its own part of the copy through {@link copyFor}. */
export function translator(locale: Locale): Translate {
  const t = i18n.getFixedT(locale)
  return (key, values) => t(key, values ?? {})
}

/** The parts of the copy that an island needs, to hand it as a prop: "cart", or "cart.error" for a part of a part. */
export function copyFor(locale: Locale, parts: readonly string[]): Copy {
  const copy: Copy = {}
  for (const part of parts) {
    const keys = part.split(".")
    const last = keys.pop() ?? ""
    let from = COPY[locale]
    let to = copy
    for (const key of keys) {
      from = (from[key] ?? {}) as Copy
      to[key] = { ...(to[key] as Copy | undefined) }
      to = to[key] as Copy
    }
    if (from[last] === undefined) throw new Error(`content/copy/${locale}.json has no part "${part}"`)
    to[last] = from[last]
  }
  return copy
}
