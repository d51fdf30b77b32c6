/** Has pages kept for when there is no network, once this one has its own things. */
export function keepPages(): void {
  addEventListener("load", () => {
    // A browser that has none or refuses it (private windows do) loses nothing but the kept pages.
    navigator.serviceWorker?.register("/sw.js").catch(() => undefined)
  })
}
