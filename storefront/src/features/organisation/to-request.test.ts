import { expect, it } from "vitest"
import { parseDay } from "#domain/day"
import { EMPTY_FORM, FIELDS, type RequestForm } from "./form"
import { toRequest } from "./to-request"

const ON = parseDay("2026-11-21")
const CHOICES = [
  { handle: "dat-mui", name: "Đất Mũi", price: "980.000 ₫" },
  { handle: "rung-duoc", name: "Rừng Đước", price: "1.080.000 ₫" },
]

const FILLED: RequestForm = {
  ...EMPTY_FORM,
  boxes: { "dat-mui": "1.250", "rung-duoc": " 50 " },
  wantedBy: "2027-01-20",
  name: "  Công ty  Đất Mũi ".normalize("NFD"),
  contact: "Nguyễn Thị Út",
  phone: "0912 345 678",
  provinceCode: "96",
  communeCode: "32248",
  communeName: "Phường Bến Thành",
  address: "ấp Mũi",
  consented: true,
}

it("asks for what was typed: numbers with dots, names in NFC, the commune of the province chosen", () => {
  const { request, boxes, faults } = toRequest(FILLED, CHOICES, ON)
  expect([...faults]).toEqual([])
  expect(boxes).toBe(1300)
  expect(request).toEqual({
    organisation: {
      name: "Công ty Đất Mũi",
      taxCode: null,
      contact: "Nguyễn Thị Út",
      phone: "0912 345 678",
      email: null,
      province: "96",
      commune: "32248",
      address: "ấp Mũi",
    },
    lines: [
      { boxHandle: "dat-mui", quantity: 1250 },
      { boxHandle: "rung-duoc", quantity: 50 },
    ],
    wantedBy: "2027-01-20",
    note: null,
  })
  const elsewhere = toRequest({ ...FILLED, provinceCode: "79" }, CHOICES, ON)
  expect(elsewhere.request.organisation.commune).toBe("Phường Bến Thành")
})

it.each<[Partial<RequestForm>, (typeof FIELDS)[number]]>([
  [{ boxes: { "dat-mui": "49" } }, "lines"],
  [{ boxes: { "dat-mui": "nhiều" } }, "lines"],
  [{ boxes: { "dat-mui": "5001" } }, "lines"],
  [{ wantedBy: "" }, "wantedBy"],
  [{ wantedBy: "2026-11-21" }, "wantedBy"],
  [{ taxCode: "123" }, "taxCode"],
  [{ phone: "113" }, "phone"],
  [{ email: "không có" }, "email"],
  [{ provinceCode: "" }, "province"],
  [{ communeCode: "" }, "commune"],
  [{ consented: false }, "consent"],
])("marks the input of %j", (changes, field) => {
  expect([...toRequest({ ...FILLED, ...changes }, CHOICES, ON).faults]).toContain(field)
})

it("marks everything that has to be there in an empty form, and nothing else", () => {
  const { faults } = toRequest(EMPTY_FORM, CHOICES, ON)
  // The commune is asked for once there is a province.
  const optional = ["taxCode", "email", "commune", "note"]
  expect(FIELDS.filter((field) => faults.has(field))).toEqual(
    FIELDS.filter((field) => !optional.includes(field)),
  )
})
