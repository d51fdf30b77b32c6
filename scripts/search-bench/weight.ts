import { brotliCompressSync } from "node:zlib"
import { build } from "esbuild"
import { ROOT } from "../stack/layout"
import type { Corpus } from "./contender"

/** What a browser loads, in bytes of Brotli. */
export async function codeBytes(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  })
  return outputFiles.reduce((sum, { contents }) => sum + brotliCompressSync(contents).byteLength, 0)
}

/** Every engine in the browser builds its index itself, from the same documents. */
export function dataBytes({ documents, gazetteer }: Corpus): number {
  return brotliCompressSync(JSON.stringify({ documents, gazetteer })).byteLength
}
