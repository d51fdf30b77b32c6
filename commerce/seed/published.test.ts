import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { holdsOn, standingOn, type Standing } from "../domain/certification"
import { parseDay } from "../domain/day"
import { loadRegistry } from "./registry"
import { toCertifiable } from "./to-certifiable"

const registry = loadRegistry(fileURLToPath(new URL("./data", import.meta.url)))

const OF_2025_FOR_SALE = [
  "muoi-tinh-bac-lieu",
  "muoi-hat-bac-lieu",
  "tom-kho-nguyen-vo-tan-phat-loi",
  "tom-kho-tach-vo-tan-phat-loi",
  "banh-phong-hau-tan-phat-loi",
  "banh-phong-tom-cai-bat",
  "tom-kho-truc-thuong",
  "tom-kho-cha-bong-truc-thuong",
  "ba-khia-muoi-nuoc-mam-dam-doi",
  "bot-gao-lut-hat-sen-an-an",
  "bot-gao-lut-dau-den-xanh-long-me-den-an-an",
  "bot-5-loai-dau-an-an",
  "bo-vien-thuy-luc",
  "bap-bo-ngam-nuoc-mam-thuy-luc",
  "yen-chung-duong-phen-yen-sao-dat-mui",
  "to-yen-chung-cho-tre-em-yen-sao-dat-mui",
  "yen-chung-duong-an-kieng-yen-sao-dat-mui",
  "yen-tinh-che-yen-sao-dat-mui",
]

const OF_JANUARY_2024_FOR_SALE = [
  "banh-phong-tom-su-vinh-hoa-phat",
  "banh-phong-tom-vinh-hoa-phat",
  "banh-phong-tom-kien-cuong",
  "nuoc-mam-ngoc-tran",
  "nuoc-cot-trai-nhau-nguyen-chat-sk-noni",
  "ca-kho-boi-tu-hung",
  "tra-xa-den-tui-loc-hung-khanh",
  "tra-thia-canh-tui-loc-hung-khanh",
  "tra-dinh-lang-tui-loc-hung-khanh",
  "tom-kho-song-dam",
  "tom-kho-cha-bong-song-dam",
  "tom-kho-the-song-dam",
  "gao-sach-ong-muon",
]

const WITHOUT_PRODUCER = [
  "tom-kho-sinh-thai",
  "thit-cua-sinh-thai",
  "cha-bong-tom",
  "cha-tom-sinh-thai",
  "tom-su-dong",
  "ca-kho-boi-mot-nang",
  "ba-khia-muoi",
  "ba-khia-tron-san",
  "rieu-ba-khia",
  "mam-tom-chua-ngot",
]

const HUONG_TRAM = "diem-du-lich-sinh-thai-homestay-huong-tram"

describe("on 2026-11-21", () => {
  const day = parseDay("2026-11-21")

  test("45 recognitions hold: 2 of five stars, 42 of four and 1 of three", () => {
    const stars = registry.products
      .flatMap((it) => it.recognitions.filter((one) => holdsOn(one, day)))
      .map((it) => it.stars)
    expect([5, 4, 3].map((count) => stars.filter((it) => it === count).length)).toEqual([2, 42, 1])
  })

  test("31 products are for sale", () => {
    expect(handlesOf("for-sale", day)).toEqual([...OF_2025_FOR_SALE, ...OF_JANUARY_2024_FOR_SALE].toSorted())
    expect(handlesOf("for-sale", day)).toHaveLength(31)
  })

  test("11 are shown: one service, and ten whose source names no producer", () => {
    expect(handlesOf("shown", day)).toEqual([HUONG_TRAM, ...WITHOUT_PRODUCER].toSorted())
    expect(handlesOf("shown", day)).toHaveLength(11)
  })

  test("three hold and are hidden, being alcohol", () => {
    const holdingAlcohol = registry.products.filter(
      (it) => it.alcohol && it.recognitions.some((one) => holdsOn(one, day)),
    )
    expect(holdingAlcohol.map((it) => it.handle)).toEqual([
      "ruou-huong-lua-xom-dua-nguyen-gia",
      "ruou-nhau-nguyen-gia",
      "ruou-nep-cam",
    ])
    for (const product of holdingAlcohol) {
      expect(standingOn(toCertifiable(product), day)).toEqual({ state: "hidden", reason: "alcohol" })
    }
  })

  test("every product for sale has an offer, and no other product has one", () => {
    expect(registry.offers.map((it) => it.productHandle).toSorted()).toEqual(handlesOf("for-sale", day))
  })
})

describe("on 2027-01-02", () => {
  const day = parseDay("2027-01-02")

  test("the batch of January 2024 and the tourism service are gone; 18 are for sale and none only shown", () => {
    expect(handlesOf("for-sale", day)).toEqual(OF_2025_FOR_SALE.toSorted())
    expect(handlesOf("shown", day)).toEqual([])
  })

  test("their addresses stay, saying until when the stars held", () => {
    const lapsed = handlesOf("lapsed", day)
    expect(lapsed).toEqual(
      expect.arrayContaining([...OF_JANUARY_2024_FOR_SALE, ...WITHOUT_PRODUCER, HUONG_TRAM]),
    )
    expect(standingOn(toCertifiable(productOf("nuoc-mam-ngoc-tran")), day)).toMatchObject({
      lastDay: "2026-12-31",
    })
  })
})

function handlesOf(state: Standing["state"], day: ReturnType<typeof parseDay>): string[] {
  return registry.products
    .filter((product) => standingOn(toCertifiable(product), day).state === state)
    .map((product) => product.handle)
    .toSorted()
}

function productOf(handle: string): (typeof registry.products)[number] {
  const product = registry.products.find((it) => it.handle === handle)
  if (!product) throw new Error(`no product ${handle}`)
  return product
}
