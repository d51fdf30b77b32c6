import { expect, it } from "vitest"
import { clearDraft, readDraft, writeDraft } from "./draft"
import { EMPTY_FORM } from "./form"

function memory() {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  return () => store
}

it("keeps what was typed, but for the consent, until it is cleared", () => {
  const store = memory()
  const form = { ...EMPTY_FORM, name: "Sở Công Thương", boxes: { "dat-mui": "300" }, consented: true }
  writeDraft(store, form)
  expect(readDraft(store)).toEqual({ ...form, consented: false })
  clearDraft(store)
  expect(readDraft(store)).toEqual(EMPTY_FORM)
})

it.each(["", "null", "[]", '"x"', '{"boxes":3,"name":7}', '{"boxes":{"a":1}}', "{"])(
  "begins anew from %j",
  (text) => {
    const store = memory()
    store().setItem("camau-request", text)
    expect(readDraft(store)).toEqual(EMPTY_FORM)
  },
)

it("goes on without what was typed where the browser forbids to keep it", () => {
  const forbidden = () => {
    throw new Error("SecurityError")
  }
  writeDraft(forbidden, EMPTY_FORM)
  expect(readDraft(forbidden)).toEqual(EMPTY_FORM)
})
