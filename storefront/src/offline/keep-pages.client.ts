/** Has pages kept for when there is no network, once this one has its own things. */
export function keepPages(): void {
  const { dataset } = document.documentElement
  // A page that came from the network is as good as a kept one while there is none.
  if (dataset["kept"] === undefined) {
    addEventListener("offline", () => (dataset["kept"] = ""))
    addEventListener("online", () => delete dataset["kept"])
  }
  addEventListener("load", () =>
    setTimeout(() => {
      // A browser that has none or refuses it (private windows do) loses nothing but the kept pages.
      navigator.serviceWorker?.register("/sw.js").catch(() => undefined)
    }, 1000),
  )
}
