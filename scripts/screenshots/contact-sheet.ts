import { writeFileSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import type { Browser } from "@playwright/test"

export const WIDTHS = [360, 768, 1280] as const
export const SCHEMES = ["light", "dark"] as const

export interface Picture {
  name: string
  width: (typeof WIDTHS)[number]
  scheme: (typeof SCHEMES)[number]
  file: string
}

/** `index.html` with every picture beside its others, and `contact-sheet-<width>.png` to look at in one glance. */
export async function writeContactSheets(
  browser: Browser,
  folder: string,
  pictures: Picture[],
): Promise<void> {
  writeFileSync(path.join(folder, "index.html"), sheet(pictures))
  const page = await browser.newPage({ viewport: { width: 1920, height: 900 } })
  for (const width of WIDTHS) {
    const file = path.join(folder, `contact-sheet-${width}.html`)
    writeFileSync(file, sheet(pictures.filter((picture) => picture.width === width)))
    await page.goto(pathToFileURL(file).href)
    await page.screenshot({ path: file.replace(/html$/, "png"), fullPage: true })
  }
  await page.close()
}

function sheet(pictures: Picture[]): string {
  const figures = pictures.map(
    ({ name, width, scheme, file }) =>
      `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${name} ${width} ${scheme}</figcaption></figure>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screenshots</title>
<style>
  body { margin: 8px; display: grid; grid-template-columns: repeat(auto-fill, minmax(${columnWidth(pictures)}px, 1fr)); gap: 10px; background: #777; font: 12px sans-serif }
  figure { margin: 0; background: #fff }
  a { display: block; height: 380px; overflow: hidden }
  img { display: block; width: 100% }
  figcaption { padding: 4px 6px }
</style>
${figures.join("\n")}
`
}

/** Pages of a telephone can be read at a glance when they are narrow, others cannot. */
function columnWidth(pictures: Picture[]): number {
  return pictures.every(({ width }) => width === 360) ? 210 : 360
}
