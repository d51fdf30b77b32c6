import { expect, it } from "vitest"
import { memoryStore } from "../../medusa/fixtures/fake-commerce"
import { readDraft, withQuantity, writeDraft } from "./draft"
import { ownBoxData } from "./own-box.fixture"

const data = ownBoxData()
const empty = { packagingHandle: "paper", parts: [], boxes: 1 }

it("keeps a box on the device", () => {
  const store = memoryStore()
  const draft = { ...empty, parts: [{ productHandle: "salt", quantity: 2 }], boxes: 4 }
  writeDraft(store, draft)
  expect(readDraft(store, data)).toEqual(draft)
})

it("leaves out what the shop no longer has", () => {
  const store = memoryStore()
  const parts = [
    { productHandle: "gone", quantity: 1 },
    { productHandle: "salt", quantity: 1 },
    { productHandle: "shrimp", quantity: -1 },
  ]
  writeDraft(store, { packagingHandle: "gone", parts, boxes: 900 })
  expect(readDraft(store, data)).toEqual({ ...empty, parts: [parts[1]], boxes: 49 })
})

it.each(["nonsense", "null", "7", '{"parts":[null,3],"boxes":"x"}'])("starts empty from %s", (text) => {
  const store = memoryStore()
  store.setItem("camau-own-box", text)
  expect(readDraft(store, data)).toEqual(empty)
})

it("loses a product with its last piece", () => {
  const one = withQuantity(empty, "salt", 1)
  const two = withQuantity(one, "salt", 2)
  expect(two.parts).toEqual([{ productHandle: "salt", quantity: 2 }])
  expect(withQuantity(two, "salt", 0)).toEqual(empty)
})
