import { expect, test } from "vitest"
import { toProductCode } from "#domain/product-code"
import { memoryStore } from "./fixtures/fake-commerce"
import { createSalesPointMemory } from "./sales-point-memory.client"

const [first, second] = [toProductCode(1), toProductCode(2)]

test("the sales point of the last code that was opened is remembered", () => {
  const memory = createSalesPointMemory(memoryStore())
  expect(memory.read()).toBeUndefined()
  memory.write(first)
  memory.write(second)
  expect(memory.read()).toBe(second)
})

test("a page without one forgets nothing, and what is no code is not kept", () => {
  const memory = createSalesPointMemory(memoryStore())
  memory.write(first)
  for (const other of [null, "", "2222223", "<script>", "x".repeat(9)]) memory.write(other)
  expect(memory.read()).toBe(first)
})

test("what somebody else left under its name is not believed", () => {
  const store = memoryStore()
  store.setItem("camau-sales-point", "../../admin")
  expect(createSalesPointMemory(store).read()).toBeUndefined()
})
