import { fillText, type Values } from "../../fill-text"
import { fetchJson } from "../finder/finder.client"
import { searchFacePath, type Locale } from "../../paths"
import type { SearchFace } from "./face"

/** A text of the copy by its path: `say("find.all", { query })`; the path itself where there is none. */
export type Say = (path: string, values?: Values) => string

export interface Face extends Pick<SearchFace, "pictures" | "doors"> {
  locale: Locale
  say: Say
}

let loading: Promise<Face> | undefined

/** Once for a page; after a failure the next one who asks tries again. */
export function loadFace(): Promise<Face> {
  loading ??= load().catch((cause: unknown) => {
    loading = undefined
    throw cause
  })
  return loading
}

async function load(): Promise<Face> {
  const locale = document.documentElement.lang as Locale
  const { copy, pictures, doors } = await fetchJson<SearchFace>(searchFacePath(locale))
  return { locale, pictures, doors, say: sayer(copy) }
}

export function sayer(copy: SearchFace["copy"]): Say {
  return (path, values) => {
    const text = path
      .split(".")
      .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], copy)
    return typeof text === "string" ? fillText(text, values) : path
  }
}
