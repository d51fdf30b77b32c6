import { isProductCode } from "#domain/product-code"
import type { SalesPointEntry, SalesPointItem } from "#domain/sales-point"
import { parseDay } from "#domain/day"
import { afterAll, describe, expect, it } from "vitest"
import { forget } from "../support/forget"
import { readQueue, until } from "../support/publications"
import { admin, askAdmin, call, type Answer } from "./http"
import { readCatalogue } from "./shop"

type PointAnswer = { salesPoint: SalesPointItem } & {
  message?: string
  contradictions?: { field: string; message: string }[]
}

function entryOf(changes: Partial<SalesPointEntry> = {}): SalesPointEntry {
  return {
    name: "Điểm bán thử",
    nameEn: "Trial sales point",
    kind: "rest-stop",
    commune: "32191",
    address: "Địa chỉ thử",
    at: { latitude: 8.8096, longitude: 105.0361 },
    hours: "7:00–17:00 hằng ngày",
    phone: null,
    productHandles: ["muoi-tinh-bac-lieu"],
    opensOn: parseDay("2026-11-01"),
    closesOn: null,
    ...changes,
  }
}

const added: string[] = []
afterAll(() => forget("sales_point", added))

async function add(changes: Partial<SalesPointEntry> = {}): Promise<Answer<PointAnswer>> {
  const answer = await askAdmin<PointAnswer>("/admin/sales-points", { body: entryOf(changes) })
  if (answer.status === 201) added.push(answer.body.salesPoint.id)
  return answer
}

describe("the registry's sales points", () => {
  it("are in the catalogue, each a sample by its name, with a code of its own", async () => {
    const { salesPoints, products, giftBoxes } = await readCatalogue()
    const samples = salesPoints.filter(({ name }) => / mẫu /.test(name))
    expect(samples).toHaveLength(5)
    expect(samples.every(({ demonstration, phone }) => demonstration && phone === null)).toBe(true)
    expect(samples.find(({ handle }) => handle === "diem-ban-mau-dat-mui")).toMatchObject({
      code: "smpsm5e",
      kind: "tourist-site",
      commune: "32248",
      at: { latitude: 8.637, longitude: 104.8195 },
      productHandles: expect.arrayContaining(["tom-kho-nguyen-vo-tan-phat-loi"]),
    })
    const codes = [...salesPoints, ...products, ...giftBoxes].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe("a sales point of the desk", () => {
  it("is in the catalogue as soon as it is saved, under an address and a code of its own", async () => {
    const { status, body } = await add()
    expect(status).toBe(201)
    const { id, seen, ...point } = body.salesPoint
    expect(id).not.toBe("")
    expect(seen).toBe("1")
    expect(isProductCode(point.code)).toBe(true)
    expect((await readCatalogue()).salesPoints).toContainEqual(point)
    expect(point).toEqual({
      ...entryOf(),
      handle: expect.stringMatching(/^diem-ban-thu/),
      code: point.code,
      demonstration: true,
    })

    const twin = (await add()).body.salesPoint
    expect(twin.handle).not.toBe(point.handle)
    expect(twin.code).not.toBe(point.code)
  })

  it("keeps address and code when it is changed, and only products with a page are shown there", async () => {
    const { salesPoint: point } = (await add()).body
    const change = entryOf({
      name: "Điểm bán thử đã đổi tên",
      closesOn: parseDay("2026-11-20"),
      productHandles: ["muoi-tinh-bac-lieu", "so-huyet"],
    })
    const { status, body } = await askAdmin<PointAnswer>(`/admin/sales-points/${point.id}`, {
      body: { ...change, seen: point.seen },
    })
    expect(status).toBe(200)
    expect(body.salesPoint).toMatchObject({
      ...change,
      handle: point.handle,
      code: point.code,
      seen: "2",
    })
    const { salesPoints } = await readCatalogue()
    expect(salesPoints.find(({ code }) => code === point.code)).toMatchObject({
      name: "Điểm bán thử đã đổi tên",
      closesOn: "2026-11-20",
      productHandles: ["muoi-tinh-bac-lieu"],
    })
    const again = await admin<PointAnswer>(`/admin/sales-points/${point.id}`)
    expect(again.salesPoint).toEqual(body.salesPoint)
  })

  it("is not written over by somebody who saw an older one", async () => {
    const { salesPoint: point } = (await add()).body
    const save = () =>
      askAdmin<PointAnswer>(`/admin/sales-points/${point.id}`, { body: { ...entryOf(), seen: point.seen } })
    const answers = await Promise.all([save(), save()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.body.message).toContain("vừa được người khác sửa")
  })

  it("is refused with a sentence for each field that is wrong", async () => {
    const answer = await add({
      name: " ",
      commune: "00001",
      at: { latitude: 104.8, longitude: 8.6 },
      phone: "123",
      closesOn: parseDay("2026-10-31"),
      productHandles: ["tom-kho-khong-co"],
    })
    expect(answer.status).toBe(400)
    expect(answer.body.contradictions?.map(({ field }) => field).sort()).toEqual(
      ["closesOn", "commune", "latitude", "longitude", "name", "phone", "productHandles"].sort(),
    )
    expect((await askAdmin("/admin/sales-points/point_x")).status).toBe(404)
  })

  it("asks for a publication in the name of whoever saved it", async () => {
    const { salesPoint: point } = (await add({ name: `Điểm bán thử ${Date.now()}` })).body
    const reason = await until(async () => {
      const { publications } = await readQueue()
      return publications
        .flatMap(({ reasons }) => reasons)
        .find(({ what }) => what === `Thêm điểm bán: ${point.name}`)
    }, "a publication for the sales point")
    expect(reason.who).toContain("@")
  })

  it("is for staff alone", async () => {
    expect((await call("/admin/sales-points")).status).toBe(401)
  })
})
