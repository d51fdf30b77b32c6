import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { standingOn } from "../domain/certification"
import { parseDay } from "../domain/day"
import { loadRegistry } from "./registry"
import { TABLES } from "./tables"
import { toCertifiable } from "./to-certifiable"

const registry = loadRegistry(fileURLToPath(new URL("./data", import.meta.url)))

describe("the registry", () => {
  test("has the 71 rows of the plan as 70 products of 53 producers, and 81 recognitions of 72 products", () => {
    const planned = registry.products.filter((it) => it.candidates.length > 0)
    const rows = planned.flatMap((it) => it.candidates.map((one) => one.row)).toSorted((a, b) => a - b)
    expect(rows).toEqual(Array.from({ length: 71 }, (_, index) => index + 1))
    expect(planned).toHaveLength(70)
    expect(new Set(planned.map((it) => it.producerHandle)).size).toBe(53)
    expect(registry.products.flatMap((it) => it.recognitions)).toHaveLength(81)
    expect(registry.products.filter((it) => it.recognitions.length > 0)).toHaveLength(72)
  })

  test.each([
    ["nuoc-cot-trai-nhau-nguyen-chat-sk-noni", [4, 3], [64]],
    ["nuoc-mam-ngoc-tran", [4, 3], []],
    ["banh-phong-tom-kien-cuong", [4, 3], []],
    ["tra-xa-den-tui-loc-hung-khanh", [4, 3], [63]],
    ["banh-phong-tom-cai-bat", [4, 3], [23]],
    ["bot-gao-lut-dau-den-xanh-long-me-den-an-an", [4, 3], [13]],
    ["bot-gao-lut-hat-sen-an-an", [4, 3], [14]],
    ["bot-5-loai-dau-an-an", [4, 3], [15]],
    ["ruou-nhau-nguyen-gia", [4, 3], []],
    ["ca-ngu-dong-lanh-quoc-dat", [], [2, 51]],
    ["ca-kho-boi-ba-duc", [3], [43]],
    ["cha-bong-tom", [4], []],
    ["cha-bong-tom-tai-thinh-phat-farm", [3], [33]],
  ])("%s is one product, recognised with %j stars, in rows %j of the plan", (handle, stars, rows) => {
    const product = productOf(handle)
    expect(product.recognitions.map((it) => it.stars)).toEqual(stars)
    expect(product.candidates.map((it) => it.row)).toEqual(rows)
  })

  test.each([
    [11, "Cốm gạo lức", "HTX Cốm gạo Tân Thành", "Phường Tân Thành, TP Cà Mau", "Cốm gạo lứt"],
    [
      58,
      "Mắm ruốt xào",
      "Ấp Đá Bạc B, xã Khánh Bình Tây",
      "HTX Nông Thịnh Phát, huyện Trần Văn Thời",
      "Mắm ruốc xào 9 Thúy",
    ],
    [
      64,
      "Nước cốt nhàu",
      "Công ty TNHH SX TM XK NONI",
      "Ấp Công nghiệp A, xã Lợi An, huyện Trần Văn Thời",
      "Nước cốt trái nhàu nguyên chất SK NONI",
    ],
    [
      68,
      "Mốc khóa từ da cá sấu",
      "HTX Dịch vụ nuôi trồng thủy sản Kinh Giữa",
      "Huyện Đầm Dơi",
      "Móc khóa từ da cá sấu",
    ],
    [
      71,
      "Ống hút cở từ thiên nhiên",
      "Công ty TNHH MTV Hoàng Duy",
      "Ấp 4, xã Khánh Bình Tây Bắc, huyện Trần Văn Thời",
      "Ống hút cỏ từ thiên nhiên",
    ],
    [57, "Mắm Handicrafts", "Mai Trúc Đào, Mai Lam Phương", null, "Mắm Handicrafts"],
  ])(
    "row %i keeps its printed wording «%s» beside the repair",
    (row, name, producer, address, repairedName) => {
      const product = registry.products.find((it) => it.candidates.some((one) => one.row === row))
      expect(product?.name).toBe(repairedName)
      expect(product?.candidates[0]).toMatchObject({
        originalName: name,
        originalProducer: producer,
        originalAddress: address,
        repair: expect.stringMatching(/.{10}/),
      })
    },
  )

  test("gives row 58 back to its producer, in the commune of 2025", () => {
    const producer = producerOf(productOf("mam-ruoc-xao-9-thuy-nong-thinh-phat").producerHandle)
    expect(producer).toMatchObject({
      name: "HTX Nông Thịnh Phát",
      formerAddress: "Ấp Đá Bạc B, xã Khánh Bình Tây, huyện Trần Văn Thời",
      communes: [{ code: "32104", name: "xã Đá Bạc" }],
      mapping: "certain",
    })
  })

  test.each([
    ["htx-cai-bat", "ambiguous", ["xã Tân Hưng", "xã Hưng Mỹ", "xã Phú Mỹ"]],
    ["hkd-quach-tet-an-an", "ambiguous", ["phường Tân Thành", "phường Hòa Thành"]],
    ["htx-tan-phat-loi", "certain", ["xã Tân Ân"]],
    ["tht-co-ba-gan", "unknown", []],
    ["cong-ty-muoi-bac-lieu", "unknown", []],
  ])("%s is in communes that are %s: %j", (handle, mapping, communes) => {
    const producer = producerOf(handle)
    expect(producer.mapping).toBe(mapping)
    expect(producer.communes.map((it) => it.name)).toEqual(communes)
  })

  test.each([
    ["htx-ba-khia-dam-doi", "hkd-ba-khia-dam-doi"],
    ["cong-ty-vinh-hoa-phat", "cong-ty-vinh-hoa-phat-tnhh"],
  ])("keeps %s and %s apart, as no source links them", (one, other) => {
    expect(producerOf(one).name).not.toBe(producerOf(other).name)
  })

  test("marks the five alcoholic drinks", () => {
    expect(
      registry.products
        .filter((it) => it.alcohol)
        .map((it) => it.name)
        .toSorted(),
    ).toEqual(
      [
        "Rượu Hương lúa Xóm Dừa",
        "Rượu nhàu",
        "Rượu nếp cẩm",
        "Rượu trái giác 5 Quốc",
        "Rượu đông trùng hạ thảo",
      ].toSorted(),
    )
  })

  test("calls nothing by a name of liquor without the mark", () => {
    expect(registry.products.filter((it) => /rượu|bia|vang/i.test(it.name) && !it.alcohol)).toEqual([])
  })

  test("has no GTIN and no lot, which nobody may make up", () => {
    const columns = Object.values(TABLES).flat()
    expect(columns.filter((column) => /gtin|barcode|lot/.test(column))).toEqual([])
  })

  test("invents no label: only demonstration net quantities are filled", () => {
    for (const { label } of registry.offers) {
      const { netQuantityGrams, ...others } = label
      expect(netQuantityGrams).toBeGreaterThan(0)
      expect(Object.values(others).every((fact) => fact === null)).toBe(true)
    }
  })

  test("ships no piece that weighs less than its contents", () => {
    for (const { weightGrams, label } of registry.offers)
      expect(weightGrams).toBeGreaterThan(label.netQuantityGrams ?? 0)
  })

  test("has a New Year box with stars that end with the year, and three Tết boxes, one of each tier", () => {
    const [newYear, ...tet] = registry.giftBoxes.toSorted((a, b) =>
      b.campaignHandle.localeCompare(a.campaignHandle),
    )
    expect(newYear).toMatchObject({ campaignHandle: "tet-duong-lich-2027" })
    for (const part of partsOf(newYear)) {
      expect(standingOn(toCertifiable(part), parseDay("2026-12-31")).state).toBe("for-sale")
      expect(standingOn(toCertifiable(part), parseDay("2027-01-01")).state).toBe("lapsed")
    }
    expect(tet.map(({ tier }) => tier).toSorted()).toEqual(["classic", "premium", "small"])
    for (const part of tet.flatMap(partsOf))
      expect(standingOn(toCertifiable(part), parseDay("2027-02-28")).state).toBe("for-sale")
  })

  test("has the classic Tết box of four parts by four producers", () => {
    const box = registry.giftBoxes.find(({ handle }) => handle === "hop-qua-tet-dinh-mui-2027")
    expect(box).toMatchObject({ name: "Hộp quà Tết Đinh Mùi 2027", code: "ged4wp3" })
    expect(new Set(partsOf(box).map((part) => part.producerHandle)).size).toBe(4)
  })
})

function partsOf(box: (typeof registry.giftBoxes)[number] | undefined) {
  return box?.parts.map((part) => productOf(part.productHandle)) ?? []
}

function productOf(handle: string): (typeof registry.products)[number] {
  const product = registry.products.find((it) => it.handle === handle)
  if (!product) throw new Error(`no product ${handle}`)
  return product
}

function producerOf(handle: string | null): (typeof registry.producers)[number] {
  const producer = registry.producers.find((it) => it.handle === handle)
  if (!producer) throw new Error(`no producer ${handle}`)
  return producer
}
