import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { parse } from "yaml"
import { ROOT } from "./stack/layout"

/** The entries of a folder of `content/`, not yet checked by their schema. */
export function readEntries(folder: "places" | "producers"): { slug: string; entry: unknown }[] {
  const directory = path.join(ROOT, "content", folder)
  return readdirSync(directory).map((file) => ({
    slug: path.basename(file, ".yaml"),
    entry: parse(readFileSync(path.join(directory, file), "utf8")) as unknown,
  }))
}
