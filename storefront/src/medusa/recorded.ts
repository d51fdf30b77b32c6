import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import path from "node:path"
import type { Catalogue } from "#domain/catalogue"
import { IMAGE_MANIFEST_FILE, imageManifestSchema, type ImageManifest } from "../image-manifest"
import { catalogueSchema } from "./catalogue-schema"
import { CatalogueError, type CatalogueSource } from "./port"

/** A catalogue that `scripts/publish` recorded from commerce as JSON, with the photographs it encoded beside it. */
export function recordedCatalogue(file: string): CatalogueSource {
  return {
    async read() {
      const catalogue = parseCatalogue(await readText(file), file)
      return { ...catalogue, images: await readImages(path.join(path.dirname(file), IMAGE_MANIFEST_FILE)) }
    },
  }
}

/** @throws CatalogueError naming the file and each field that is not as {@link Catalogue} has it. */
export function parseCatalogue(text: string, file: string): Catalogue {
  const result = catalogueSchema.safeParse(parseJson(text, file))
  if (result.success) return result.data
  throw new CatalogueError(
    `${file} is not a catalogue that commerce recorded:\n${toFaults(result.error.issues)}`,
  )
}

function toFaults(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  return issues.map((issue) => `  ${issue.path.join(".") || "(the whole file)"}: ${issue.message}`).join("\n")
}

/** A recording without encodings is built with drawings alone. */
async function readImages(file: string): Promise<ImageManifest> {
  return existsSync(file) ? parseImages(await readFile(file, "utf8"), file) : {}
}

/** @throws CatalogueError naming the file and each field that is not as the publication writes it. */
export function parseImages(text: string, file: string): ImageManifest {
  const result = imageManifestSchema.safeParse(parseJson(text, file))
  if (result.success) return result.data
  throw new CatalogueError(
    `${file} does not list encoded photographs:\n${toFaults(result.error.issues)}\nPublish again`,
  )
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
