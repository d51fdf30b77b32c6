import { expect, it } from "vitest"

import { contentDisposition } from "./content-disposition"

it("names a file in Vietnamese, and without accents for those who read no more", () => {
  expect(contentDisposition("Báo giá BG-2026-0001.pdf")).toBe(
    "inline; filename=\"bao-gia-bg-2026-0001.pdf\"; filename*=UTF-8''B%C3%A1o%20gi%C3%A1%20BG-2026-0001.pdf",
  )
})

it("is the same for NFC and NFD, and lets no quote end the name", () => {
  expect(contentDisposition("Hộp «Đất Mũi» (1)'\".pdf".normalize("NFD"))).toBe(
    "inline; filename=\"hop-dat-mui-1-.pdf\"; filename*=UTF-8''H%E1%BB%99p%20%C2%AB%C4%90%E1%BA%A5t%20M%C5%A9i%C2%BB%20%281%29%27%22.pdf",
  )
})
