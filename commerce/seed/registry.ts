import { checkGiftBoxes } from "./check-gift-boxes"
import { Faults } from "./faults"
import { readCampaigns } from "./read-campaigns"
import { readCandidates } from "./read-candidates"
import { readFiles } from "./read-files"
import { readGiftBoxes } from "./read-gift-boxes"
import { readMarks } from "./read-marks"
import { readPackagings } from "./read-packagings"
import { readOffers } from "./read-offers"
import { readCommunes, readProducers } from "./read-producers"
import { readProducts } from "./read-products"
import { readRecognitions } from "./read-recognitions"
import { readSalesPoints } from "./read-sales-points"
import { readTable } from "./read-table"
import { groupBy, refuseRepeats, type Row } from "./row"
import type { FileName } from "./tables"
import type { Registry } from "./types"

/** @throws RegistryError listing every fault of the tables in `directory`. */
export function loadRegistry(directory: string): Registry {
  return readRegistry(readFiles(directory))
}

/**
 * The registry from the text of its tables: all of it, or nothing.
 * @throws RegistryError listing every fault; the links between tables are judged once each table is well formed.
 */
export function readRegistry(files: Record<FileName, string>): Registry {
  const faults = new Faults()
  const table = <F extends FileName>(file: F): Row<F>[] => readTable(file, files[file], faults)
  const communeRows = table("communes.csv")
  const producerRows = table("producers.csv")
  const productRows = table("products.csv")
  const candidateRows = table("candidates.csv")
  const recognitionRows = table("recognitions.csv")
  const markRows = table("marks.csv")
  const offerRows = table("demonstration-offers.csv")
  const campaignRows = table("campaigns.csv")
  const zoneRows = table("campaign-zones.csv")
  const packagingRows = table("packagings.csv")
  const boxRows = table("gift-boxes.csv")
  const partRows = table("gift-box-parts.csv")
  const provinceRows = table("provinces.csv")
  const pointRows = table("sales-points.csv")
  faults.throwIfAny()

  refuseSharedNames(productRows, boxRows, packagingRows, pointRows)
  const communes = readCommunes(communeRows)
  const producers = readProducers(producerRows, communes)
  const groups = new Map(productRows.map((row) => [row.raw("handle"), row.raw("group")]))
  const planRows = new Map(candidateRows.map((row) => [row.raw("row"), row.raw("product")]))
  const products = readProducts(productRows, {
    producers: new Set(producerRows.map((row) => row.raw("handle"))),
    sourced: new Set([...planRows.values(), ...recognitionRows.map((row) => row.raw("product"))]),
    candidates: groupBy(readCandidates(candidateRows, groups)),
    recognitions: groupBy(readRecognitions(recognitionRows, { groups, planRows })),
  })
  const byHandle = new Map(products.map((product) => [product.handle, product]))
  const offers = readOffers(offerRows, byHandle, groups)
  const provinces = new Set(provinceRows.map((row) => row.raw("code")))
  const campaigns = readCampaigns(campaignRows, zoneRows, provinces)
  const packagings = readPackagings(packagingRows)
  const giftBoxes = readGiftBoxes(boxRows, partRows, {
    products: groups,
    offered: new Set(offerRows.map((row) => row.raw("product"))),
    campaigns: new Set(campaignRows.map((row) => row.raw("handle"))),
    packagings: new Set(packagingRows.map((row) => row.raw("handle"))),
  })
  const marks = readMarks(markRows)
  const salesPoints = readSalesPoints(pointRows, { products: groups, communes })
  faults.throwIfAny()
  checkGiftBoxes(giftBoxes, boxRows, partRows, {
    products: byHandle,
    producers: new Map(producers.map((producer) => [producer.handle, producer])),
    offers: new Map(offers.map((offer) => [offer.productHandle, offer])),
    campaigns: new Map(campaigns.map((campaign) => [campaign.handle, campaign])),
    packagings: new Map(packagings.map((packaging) => [packaging.handle, packaging])),
  })
  faults.throwIfAny()
  return { producers, products, marks, offers, campaigns, packagings, giftBoxes, salesPoints }
}

/**
 * Products and boxes share their addresses; packagings are products of Medusa beside them. Sales points have addresses
 * of their own, and a code as products and boxes have.
 */
function refuseSharedNames(
  products: readonly Row<"products.csv">[],
  boxes: readonly Row<"gift-boxes.csv">[],
  packagings: readonly Row<"packagings.csv">[],
  points: readonly Row<"sales-points.csv">[],
): void {
  const handles = new Map<string, Row>()
  refuseRepeats(products, "handle", handles)
  refuseRepeats(boxes, "handle", handles)
  refuseRepeats(packagings, "handle", handles)
  refuseRepeats(points, "handle", new Map())
  const codes = new Map<string, Row>()
  refuseRepeats(products, "code", codes)
  refuseRepeats(boxes, "code", codes)
  refuseRepeats(points, "code", codes)
}
