/**
 * Spares the browser painting the page anew with every letter while the sheet of the search covers it. What is hidden
 * keeps its height, so that whoever closes the sheet is where they were; the header is not, it takes the focus back.
 *
 * @returns what shows it again.
 */
export function hidePage(): () => void {
  const parts = [...document.querySelectorAll<HTMLElement>("body > main, body > footer")]
  const heights = parts.map((part) => part.offsetHeight)
  parts.forEach((part, at) => {
    part.style.containIntrinsicHeight = `${heights[at]}px`
    part.style.contentVisibility = "hidden"
  })
  return () => {
    for (const part of parts) part.style.containIntrinsicHeight = part.style.contentVisibility = ""
  }
}
