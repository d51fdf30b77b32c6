import { describe, expect, it } from "vitest"
import en from "#content/copy/en.json"
import vi from "#content/copy/vi.json"
import { EMPTY_FORM, type CheckoutForm, type Field } from "./form"
import { checkForm } from "./validate"

const places = {
  provinces: [
    { code: "01", name: "Hà Nội" },
    { code: "96", name: "Cà Mau" },
  ],
  communes: [{ code: "32248", name: "Xã Đất Mũi" }],
}
const GOOD: CheckoutForm = {
  ...EMPTY_FORM,
  fullName: "Nguyễn Thị Út",
  phone: "0912 345 678",
  email: "khach@example.com",
  provinceCode: "96",
  communeCode: "32248",
  street: "12 Phan Ngọc Hiển, khóm 3",
  consentedAt: "2026-11-21T12:00:00.000Z",
}

describe("the address form", () => {
  it("becomes a delivery when all is filled in", () => {
    expect(checkForm(GOOD, places).delivery).toEqual({
      fullName: "Nguyễn Thị Út",
      phone: "+84912345678",
      email: "khach@example.com",
      street: "12 Phan Ngọc Hiển, khóm 3",
      commune: { name: "Xã Đất Mũi", code: "32248" },
      province: { name: "Cà Mau", code: "96" },
      note: "",
      consentedAt: "2026-11-21T12:00:00.000Z",
    })
  })

  it("takes a typed commune outside Cà Mau", () => {
    const form = { ...GOOD, provinceCode: "01", communeCode: "", communeName: "Phường Ba Đình" }
    expect(checkForm(form, places).delivery?.commune).toEqual({ name: "Phường Ba Đình", code: null })
  })

  it("writes typed text in NFC without needless spaces", () => {
    const form = { ...GOOD, fullName: "  Nguyễn   Thị Út ".normalize("NFD") }
    expect(checkForm(form, places).delivery?.fullName).toBe("Nguyễn Thị Út".normalize("NFC"))
  })

  it("is wrong in every field but the note when nothing is filled in", () => {
    expect(checkForm(EMPTY_FORM, places).errors).toEqual({
      fullName: "checkout.invalid.fullName.missing",
      phone: "checkout.invalid.phone.missing",
      email: "checkout.invalid.email.missing",
      province: "checkout.invalid.province.missing",
      commune: "checkout.invalid.commune.missing",
      street: "checkout.invalid.street.missing",
      consent: "checkout.invalid.consent.missing",
    })
  })

  it.each<[Field, Partial<CheckoutForm>, string]>([
    ["fullName", { fullName: "   " }, "missing"],
    ["fullName", { fullName: "a".repeat(101) }, "long"],
    ["phone", { phone: "12345" }, "wrong"],
    ["phone", { phone: "+1 202 555 0100" }, "wrong"],
    ["email", { email: "khach" }, "wrong"],
    ["email", { email: "khach@example" }, "wrong"],
    ["email", { email: "khách@example.com" }, "wrong"],
    ["email", { email: "a..b@example.com" }, "wrong"],
    ["province", { provinceCode: "99", communeName: "Phường Ba Đình" }, "missing"],
    ["commune", { communeCode: "" }, "missing"],
    ["commune", { communeCode: "00000" }, "unknown"],
    ["commune", { provinceCode: "01", communeName: "x".repeat(101) }, "long"],
    ["street", { street: "x".repeat(201) }, "long"],
    ["note", { note: "x".repeat(501) }, "long"],
    ["consent", { consentedAt: "" }, "missing"],
  ])("%s of %o is %s, said in both languages", (field, patch, fault) => {
    const key = `checkout.invalid.${field}.${fault}`
    expect(checkForm({ ...GOOD, ...patch }, places).errors).toEqual({ [field]: key })
    for (const copy of [vi, en]) expect(textAt(copy, key)).toMatch(/\.$|\.com\.$/)
  })
})

function textAt(copy: unknown, key: string): unknown {
  return key.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], copy)
}
