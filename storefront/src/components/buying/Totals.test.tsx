import { renderToStaticMarkup } from "react-dom/server"
import { expect, it } from "vitest"
import vi from "#content/copy/vi.json"
import { toVnd } from "#domain/vnd"
import { islandTranslator } from "./island"
import { Totals } from "./Totals"

const t = islandTranslator("vi", vi)
const SUBTOTAL = toVnd(1_234_000)

function textOf(markup: string): string {
  return markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")
}

it("shows money in whole đồng the Vietnamese way, with fee and total once delivery is chosen", () => {
  const shipping = { name: "Giao hàng tiêu chuẩn", fee: toVnd(30_000) }
  const total = toVnd(1_264_000)
  const text = textOf(
    renderToStaticMarkup(
      <Totals t={t} subtotal={SUBTOTAL} shipping={shipping} total={total} demonstration={true} />,
    ),
  )
  expect(text).toContain("Tạm tính 1.234.000 ₫")
  expect(text).toContain("30.000 ₫")
  expect(text).toContain("Tổng cộng 1.264.000 ₫")
  expect(text).toContain("Giá đã gồm thuế (nếu có).")
  expect(text).toContain("minh hoạ")
})

it("promises no total before delivery is chosen, and no demonstration when there is none", () => {
  const text = textOf(
    renderToStaticMarkup(
      <Totals t={t} subtotal={SUBTOTAL} shipping={null} total={SUBTOTAL} demonstration={false} />,
    ),
  )
  expect(text).not.toContain("Tổng cộng")
  expect(text).not.toContain("minh hoạ")
})
