import writeXlsxFile from "write-excel-file/node"
import { describe, expect, it } from "vitest"

import { setting } from "../support/environment"
import { upload } from "./http"
import { details, recordsOf, RICE_WINE, type Refused } from "./register"

interface File {
  name: string
  bytes: Uint8Array
}
interface Preview {
  lines: { line: number; action: string; changes: object[]; reasons: { message: string }[] }[]
  counts: Record<string, number>
  token: string
}

describe("an import", () => {
  const HEAD = "Mã sản phẩm,Tên sản phẩm,Số sao,Số quyết định,Ngày công nhận,Bằng chứng,Địa chỉ nguồn"
  const file = (...lines: string[]): File => ({
    name: "danh-sach.csv",
    bytes: Buffer.from([HEAD, ...lines].join("\n")),
  })
  const good = `${RICE_WINE},,3,33/QĐ-UBND,15/06/2026,quyết định,https://camau.gov.vn/33`
  const bad = `${RICE_WINE},,2,34/QĐ-UBND,16/06/2026,quyết định,https://camau.gov.vn/34`
  const preview = async (of: File) => (await upload<Preview>("/admin/recognitions/import/preview", of)).body
  const write = (of: File, fields: Record<string, string>) =>
    upload<{ counts: Record<string, number> } & Refused>("/admin/recognitions/import", of, fields)

  it("is shown line by line before anything is written, and writes only what was shown", async () => {
    const before = await recordsOf(RICE_WINE)
    const shown = await preview(file(good, bad))
    expect(shown.counts).toEqual({ create: 1, update: 0, unchanged: 0, refused: 1 })
    expect(shown.lines[1]?.reasons[0]?.message).toContain("chỉ 3, 4, 5 sao")
    expect(await recordsOf(RICE_WINE)).toEqual(before)

    expect((await write(file(good), { token: shown.token })).status).toBe(409)
    const halting = await write(file(good, bad), { token: shown.token })
    expect(halting).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("1 dòng bị từ chối") },
    })
    expect(await recordsOf(RICE_WINE)).toEqual(before)

    const written = await write(file(good, bad), { token: shown.token, leave_out: "true" })
    expect(written).toMatchObject({ status: 200, body: { counts: { create: 1, refused: 1 } } })
    const after = await recordsOf(RICE_WINE)
    expect(after).toHaveLength(before.length + 1)
    const { history } = await details(after.find(({ status }) => status === "holding")?.id)
    expect(history).toMatchObject([{ action: "import", actor: setting("ADMIN_EMAIL"), before: null }])

    expect((await write(file(good, bad), { token: shown.token, leave_out: "true" })).status).toBe(409)
    expect((await preview(file(good))).counts).toMatchObject({ unchanged: 1 })
  })

  it("takes an Excel file", async () => {
    const cells = (line: string) => line.split(",").map((value) => ({ value }))
    const bytes = await writeXlsxFile([cells(HEAD), cells(good)]).toBuffer()
    expect((await preview({ name: "danh-sach.xlsx", bytes })).counts).toMatchObject({ unchanged: 1 })
  })

  it("refuses a file that is none, one that is too large, and none at all", async () => {
    const refusal = async (name: string, bytes: Buffer) =>
      (await upload<Refused>("/admin/recognitions/import/preview", { name, bytes })).body.message
    expect(await refusal("ảnh.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]))).toContain("«ảnh.png»")
    expect(await refusal("to.csv", Buffer.alloc(16 * 1024 * 1024, "a"))).toContain("lớn hơn 15 MB")
    expect(await refusal("trống.csv", Buffer.alloc(0))).toContain("trống")
  })
})
