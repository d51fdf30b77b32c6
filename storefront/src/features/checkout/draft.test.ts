import { expect, it } from "vitest"
import { memoryStore } from "../../medusa/fixtures/fake-commerce"
import { clearDraft, readDraft, writeDraft } from "./draft"
import { EMPTY_FORM } from "./form"

it("keeps what was typed until the order is placed", () => {
  const store = memoryStore()
  const form = { ...EMPTY_FORM, fullName: "Nguyễn Thị Út", note: "Gọi trước" }
  writeDraft(store, form)
  expect(readDraft(store)).toEqual(form)
  clearDraft(store)
  expect(readDraft(store)).toEqual(EMPTY_FORM)
})

it.each(["nonsense", "null", "7", '{"fullName":3,"stranger":"x"}'])("starts empty from %s", (text) => {
  const store = memoryStore()
  store.setItem("camau-checkout", text)
  expect(readDraft(store)).toEqual(EMPTY_FORM)
})
