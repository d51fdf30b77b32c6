import type { SearchKind } from "#search/documents"

/** What stands for a hit without a picture, drawn in a square of 24. */
export const SIGNS: Record<SearchKind, string> = {
  product: "M6 8h12l1 12H5zM9 8c0-5 6-5 6 0",
  "gift-box": "M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7c-6 0-5-5-2-4zM12 7c6 0 5-5 2-4z",
  producer: "M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-9 16-9 16 0z",
  place:
    "M12 21s-7-6.5-7-11.5a7 7 0 0 1 14 0C19 14.5 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  story: "M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14",
  certificate: "M5 3h14v12H5zM8 7h8M8 11h5M9 15v6l3-2 3 2v-6",
}
