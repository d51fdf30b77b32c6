import { expect, test } from "vitest"
import { catalogueOf, productOf, recognition } from "../../medusa/catalogue.fixture"
import { toCertificateView } from "../../medusa/to-certificate"
import { toCertificateData } from "./certificate-data"

const product = { handle: "tom-kho", name: "Tôm khô", nameEn: null, group: "food" as const, alcohol: false }

function dataOf(changes: Partial<typeof recognition>) {
  const record = { recognition: { ...recognition, ...changes }, product, producer: null }
  const catalogue = { ...catalogueOf([productOf({ handle: "tom-kho", name: "Tôm khô" })]), records: [record] }
  return toCertificateData(toCertificateView(record, catalogue, "vi"), "https://example.vn/", "Giấy")
}

test("a certificate in force is active, with its stars and the last second of its last day", () => {
  const data = dataOf({ recognisedOn: "2025-01-15", precision: "day", decisionNo: "12/QĐ-UBND" })
  expect(data).toMatchObject({
    "@type": "Certification",
    certificationIdentification: "12/QĐ-UBND",
    validFrom: "2025-01-15",
    expires: "2028-01-14T23:59:59+07:00",
    certificationStatus: "https://schema.org/CertificationActive",
    certificationRating: { ratingValue: 4, bestRating: 5 },
  })
})

test("one that was withdrawn is inactive and states no stars", () => {
  const data = dataOf({ withdrawnOn: "2026-04", withdrawalReason: "ngừng sản xuất" })
  expect(data).toMatchObject({ certificationStatus: "https://schema.org/CertificationInactive" })
  expect(data).not.toHaveProperty("certificationRating")
})

test("what no source gives is left out, and a quarter is given by its year", () => {
  const data = dataOf({ level: null, decisionNo: null })
  expect(data).not.toHaveProperty("certificationIdentification")
  expect(data).not.toHaveProperty("issuedBy")
  expect(data).toMatchObject({ validFrom: "2025" })
})
