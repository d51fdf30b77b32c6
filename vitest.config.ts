import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "{commerce/{domain,seed,src},search,content,storefront,scripts,tests/one-rule}/**/*.test.{ts,tsx}",
          ],
          exclude: ["**/node_modules/**", "**/.medusa/**"],
        },
      },
      {
        // Against the stack that scripts/test.ts has started; files share its stock, so one runs at a time.
        test: {
          name: "commerce",
          include: ["tests/{commerce,contract}/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
