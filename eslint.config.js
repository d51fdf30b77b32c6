import astro from "eslint-plugin-astro"
import boundaries from "eslint-plugin-boundaries"
import { defineConfig } from "eslint/config"
import tseslint from "typescript-eslint"

/** Who may import whom: the table of ARCHITECTURE.md. */
const ELEMENTS = [
  { type: "domain", pattern: "commerce/domain" },
  // The list of administrative units, which the address form offers too.
  { type: "units", pattern: "commerce/seed/units" },
  { type: "seed", pattern: "commerce/seed" },
  { type: "commerce", pattern: "commerce/src" },
  { type: "search", pattern: "search" },
  { type: "content", pattern: "content" },
  { type: "feature", pattern: "storefront/src/features/*", capture: ["feature"] },
  { type: "storefront", pattern: "storefront/src" },
  // Measures a part of commerce that nothing answers over HTTP with as many products.
  { type: "proposals-bench", pattern: "scripts/proposals" },
  // Prints with the papers of the desk what a release holds, without commerce running.
  { type: "papers", pattern: "scripts/papers" },
  { type: "scripts", pattern: "scripts" },
  // Holds commerce and storefront to the one rule, so it knows both.
  { type: "one-rule", pattern: "tests/one-rule" },
  { type: "tests", pattern: "tests" },
].map((element) => ({ ...element, partialMatch: false }))

const allow = (from, ...to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: to } } } },
})

const MEDUSA_SDK = {
  group: ["@medusajs/*"],
  message: "Only storefront/src/medusa knows Medusa's wire format; ask it through its port.",
}
const MEILISEARCH = {
  name: "meilisearch",
  message: "Only search/meilisearch speaks with Meilisearch; ask it through the port of search/.",
}
const COMMERCE_SOURCE = {
  group: ["**/commerce/src/**"],
  message: "Nothing outside commerce imports its source; ask it over HTTP.",
}

export default defineConfig(
  { ignores: ["**/node_modules", "**/.medusa", ".data", ".astro", "commerce/src/modules/*/migrations"] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    },
  },
  {
    files: ["**/*.{ts,tsx,astro}"],
    ignores: ["**/*.d.ts"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": ELEMENTS,
      "import/resolver": {
        typescript: { project: ["tsconfig.json", "commerce/tsconfig.json"], noWarnOnMultipleProjects: true },
      },
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            allow("domain", "domain"),
            allow("seed", "seed", "units", "domain"),
            allow("units", "seed"),
            allow("commerce", "commerce", "seed", "units", "domain"),
            allow("search", "search", "domain"),
            allow("content", "content"),
            {
              from: { element: { type: "feature" } },
              allow: {
                to: {
                  element: { type: "feature", captured: { feature: "{{ from.element.captured.feature }}" } },
                },
              },
            },
            allow("feature", "storefront", "units", "domain", "search", "content"),
            allow("storefront", "storefront", "feature", "units", "domain", "search", "content"),
            allow(
              "scripts",
              "scripts",
              "storefront",
              "domain",
              "units",
              "seed",
              "units",
              "search",
              "content",
            ),
            allow("scripts", "proposals-bench", "papers"),
            allow("papers", "commerce", "domain"),
            allow("proposals-bench", "commerce", "domain"),
            allow("one-rule", "one-rule", "commerce", "storefront", "domain", "search"),
            allow("tests", "tests", "scripts", "storefront", "domain", "seed", "units", "search", "content"),
          ],
        },
      ],
    },
  },
  {
    files: ["storefront/**/*.{ts,tsx,astro}", "search/**", "content/**", "scripts/**"],
    ignores: ["storefront/src/medusa/**", "search/meilisearch/**", "scripts/{papers,proposals}/**"],
    rules: {
      "no-restricted-imports": ["error", { paths: [MEILISEARCH], patterns: [MEDUSA_SDK, COMMERCE_SOURCE] }],
    },
  },
  {
    files: ["search/meilisearch/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [MEDUSA_SDK, COMMERCE_SOURCE] }] },
  },
)
