/** Hands a file to the browser, which keeps or opens it as its reader has set. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file up by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
