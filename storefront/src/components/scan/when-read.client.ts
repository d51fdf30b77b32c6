/** Counts the scan once the page stands: nobody opened it for the counter, and a weak network has one thing to do. */
export function countWhenRead(): void {
  const count = (): void => {
    import("./count-scan.client").then(({ countScan }) => countScan()).catch(() => undefined)
  }
  if (document.readyState === "complete") count()
  else addEventListener("load", count)
}
