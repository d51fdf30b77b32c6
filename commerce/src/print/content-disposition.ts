import { fold } from "../../domain/fold"

/** RFC 6266: the name as it is for whoever reads RFC 5987, and without accents for whoever does not. */
export function contentDisposition(fileName: string): string {
  const name = fileName.normalize("NFC")
  const plain = fold(name).replace(/[^a-z0-9.]+/g, "-")
  // encodeURIComponent leaves four characters that an extended value must not have.
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `inline; filename="${plain}"; filename*=UTF-8''${encoded}`
}
