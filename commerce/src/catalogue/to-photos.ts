import type { Photo } from "../../domain/catalogue"

interface ImageRow {
  url: string
  rank: number
}

/** Medusa's images in the order of their rank, which is that of the admin; the same file twice is shown once. */
export function toPhotos(images: readonly ImageRow[]): Photo[] {
  const urls = [...images].sort((a, b) => a.rank - b.rank).map(({ url }) => url)
  return [...new Set(urls)].map((url) => ({ url }))
}
