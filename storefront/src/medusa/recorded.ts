import { readFile } from "node:fs/promises"
import type { Catalogue } from "#domain/catalogue"
import { catalogueSchema } from "./catalogue-schema"
import { CatalogueError, type CatalogueSource } from "./port"

/** A catalogue that `scripts/publish` recorded from commerce as JSON. */
export function recordedCatalogue(file: string): CatalogueSource {
  return {
    async read() {
      return parseCatalogue(await readText(file), file)
    },
  }
}

/** @throws CatalogueError naming the file and each field that is not as {@link Catalogue} has it. */
export function parseCatalogue(text: string, file: string): Catalogue {
  const result = catalogueSchema.safeParse(parseJson(text, file))
  if (result.success) return result.data
  const faults = result.error.issues.map(
    (issue) => `  ${issue.path.join(".") || "(the whole file)"}: ${issue.message}`,
  )
  throw new CatalogueError(`${file} is not a catalogue that commerce recorded:\n${faults.join("\n")}`)
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8")
  } catch (cause) {
    throw new CatalogueError(
      `CATALOGUE_FILE names ${file}, which cannot be read; record the catalogue again`,
      { cause },
    )
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new CatalogueError(`${file} is not JSON; record the catalogue again`, { cause })
  }
}
