import { expect, it } from "vitest"
import { Leases } from "./leases"

it("gives a key to one at a time, and back to nobody else", () => {
  const leases = new Leases()
  leases.acquire(["cart"], {})
  expect(() => leases.acquire(["other", "cart"], {})).toThrow('"cart"')
  leases.acquire(["other"], { ownerId: "a" })
  leases.acquire(["other"], { ownerId: "a" })
  expect(leases.release(["other"], { ownerId: "b" })).toBe(false)
  expect(leases.release(["cart", "other"], {})).toBe(true)
  expect(leases.release(["cart"], {})).toBe(false)
})

it("gives a key that has run out to the next", () => {
  let now = 0
  const leases = new Leases(() => now)
  leases.acquire(["cart"], { ownerId: "a", expire: 2 })
  now = 1999
  expect(() => leases.acquire(["cart"], { ownerId: "b" })).toThrow("cart")
  now = 2000
  leases.acquire(["cart"], { ownerId: "b" })
})

it("gives back all of an owner, or all", () => {
  const leases = new Leases()
  leases.acquire(["a1", "a2"], { ownerId: "a" })
  leases.acquire(["b1"], { ownerId: "b" })
  leases.releaseAll({ ownerId: "a" })
  leases.acquire(["a1"], {})
  expect(() => leases.acquire(["b1"], {})).toThrow("b1")
  leases.releaseAll({})
  leases.acquire(["b1", "a1"], {})
})
