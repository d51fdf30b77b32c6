/**
 * Starts a page's own code where its address asks for something, else with the first touch of its field.
 *
 * @param asks whether the part of an address after its "?" asks for something.
 */
export function whenAsked(field: string, asks: RegExp, start: () => void): void {
  if (asks.test(location.search)) start()
  else document.querySelector(field)?.addEventListener("focusin", start, { once: true })
}
