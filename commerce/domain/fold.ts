/** Đ and đ do not decompose; Ð and ð (U+00D0, U+00F0) are typed for them, e.g. by Báo Cà Mau. */
const STROKED_D = /[đð]/g

/** Lower case without any Vietnamese accent, so that "Mắm", "mam" and "MẮM" in NFC or NFD are one. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(STROKED_D, "d")
}

/** An address part of a-z, 0-9 and single hyphens: "Bánh phồng tôm Cái Bát" → "banh-phong-tom-cai-bat". */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
}
