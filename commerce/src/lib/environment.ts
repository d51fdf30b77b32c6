/** @throws Error naming the variable: without it the engine must not start on a default. */
export function required(name: string): string {
  const value = process.env[name]
  if (!value) {
    throw new Error(
      `The environment variable ${name} is not set. \`npm start\` sets it; ` +
        "to run Medusa by hand, set it as README.md says.",
    )
  }
  return value
}
