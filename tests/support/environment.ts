/** What scripts/test.ts tells the tests of the stack it has started. */
export function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined) {
    throw new Error(`${name} is not set: these tests need a running stack, so start them with npm test`)
  }
  return value
}
