import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { onTestFinished } from "vitest"
import type { Catalogue } from "#domain/catalogue"
import { parseDay } from "#domain/day"
import { parseGtin } from "#domain/gs1/gtin"
import { toProductCode } from "#domain/product-code"
import { catalogueOf, productOf, recognition } from "../../storefront/src/medusa/catalogue.fixture"
import { Releases } from "../publication/release"
import { freePort } from "../stack/ports"
import { serveSite } from "../stack/site-server"
import { temporaryFolder } from "../test/temporary-folder"

/** Of the range that GS1 keeps for examples. */
export const GTIN = parseGtin("09506000134352")
export const CODE = toProductCode(1)
/** The public address, which is not where the test asks. */
export const ROOT = "https://shop.example"

/** Of a product whose recognition was withdrawn. */
export const WITHDRAWN_GTIN = parseGtin("09506000134369")
export const WITHDRAWN_CODE = toProductCode(3)

const recall = { on: parseDay("2026-11-20"), reason: "Lẫn mảnh nhựa.", reasonEn: null, clearedOn: null }
const lot = { madeOn: parseDay("2026-10-01"), expiresOn: null, recall: null }

const catalogue: Catalogue = {
  ...catalogueOf([
    productOf({
      handle: "tom-kho",
      name: "Tôm khô",
      nameEn: "Dried shrimp",
      gtin: GTIN,
      code: CODE,
      lots: [
        { ...lot, code: "A1" },
        { ...lot, code: "x?1" },
        { ...lot, code: "RED", recall },
      ],
    }),
    productOf({
      handle: "da-thu-hoi",
      name: "Mắm",
      gtin: WITHDRAWN_GTIN,
      code: WITHDRAWN_CODE,
      recognitions: [{ ...recognition, withdrawnOn: "2026-10-01" }],
    }),
    productOf({ handle: "khong-gtin", name: "Bánh phồng", code: toProductCode(2) }),
  ]),
  salesPoints: [
    {
      code: toProductCode(9),
      handle: "diem-mau",
      name: "Điểm bán mẫu",
      nameEn: null,
      kind: "rest-stop",
      commune: null,
      address: "Ấp Mũi",
      at: null,
      hours: null,
      phone: null,
      productHandles: ["tom-kho"],
      opensOn: null,
      closesOn: null,
      demonstration: true,
    },
  ],
}

/** The site server over a release with one page, the helping page and a catalogue of three products. */
export async function serveRelease(recorded: object = catalogue): Promise<string> {
  const releases = new Releases(temporaryFolder())
  const folder = releases.draft(new Date(Date.UTC(2026, 10, 21)))
  const files = {
    "catalogue.json": JSON.stringify(recorded),
    "site/index.html": "Trang chủ",
    "site/404.html": "Không có trang này",
    [`site/q/${CODE}/index.html`]: "Trang mở từ mã",
    "site/CxFKk4XBoI1XgkY-trang/index.html": "Một trang",
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  releases.swap(folder)
  const port = await freePort()
  const server = await serveSite(releases, port, `${ROOT}/`)
  onTestFinished(() => server.stop())
  return `http://localhost:${port}`
}

interface Asked {
  method?: string
  accept?: string
  language?: string
}

/** One answer of the server as the wire has it: no redirect is followed. */
export async function ask(url: string, { method = "GET", accept = "*/*", language = "" }: Asked = {}) {
  const headers = { accept, "accept-language": language }
  const response = await fetch(url, { method, headers, redirect: "manual" })
  const { status } = response
  return { status, header: (name: string) => response.headers.get(name), body: await response.text() }
}
