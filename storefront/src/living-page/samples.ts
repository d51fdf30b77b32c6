import { parseDay } from "#domain/day"
import type { ProductCard } from "../medusa/to-card"

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500"><path fill="#e8d9bf" d="M0 0h400v500H0z"/><path fill="#7b4a28" d="M90 110h220v290H90z"/><path fill="#fffdfa" d="M120 190h160v130H120z"/></svg>`

/** A card that is plainly no product: the living page shows how cards look, not what is sold. */
export function sampleCard(stars: number, over: Partial<ProductCard> = {}): ProductCard {
  return {
    handle: "mau",
    href: "#mau",
    name: { text: "Tên sản phẩm mẫu" },
    packageName: "Mẫu",
    group: "food",
    state: "for-sale",
    maker: { text: "Tên chủ thể mẫu" },
    stars: { count: stars, words: `OCOP ${stars} sao (mẫu)` },
    lastDay: parseDay("2099-12-31"),
    recalls: [],
    offer: { price: "123.000 ₫", stock: "Còn 10", demonstration: true },
    picture: {
      kind: "drawing",
      plain: null,
      src: `data:image/svg+xml,${encodeURIComponent(PICTURE)}`,
      width: 400,
      height: 500,
      alt: "Hình minh hoạ: mẫu",
      ground: "#e8d9bf",
    },
    ...over,
  }
}

export const COLOURS = [
  ["salt", "ink"],
  ["paper", "ink"],
  ["sand", "ink"],
  ["paper", "ink-soft"],
  ["paper", "silt"],
  ["mangrove", "on-mangrove"],
  ["mangrove-tint", "mangrove"],
  ["shrimp", "on-shrimp"],
  ["shrimp-tint", "shrimp-strong"],
  ["star-tint", "star-ink"],
  ["sea-tint", "sea"],
  ["lotus-tint", "lotus"],
  ["deep", "on-deep"],
  ["deep", "gold"],
  ["tet", "on-deep"],
  ["night", "on-deep-soft"],
] as const

export const STEPS = ["--step--1", "--step-0", "--step-1", "--step-2", "--step-3", "--step-4"] as const
