import { describe, expect, test } from "vitest"
import { edit, outcomeOf, type Refusal } from "./__tests__/refusal"

const SALT_RECOGNITION =
  "muoi-tinh-bac-lieu,Muối tinh Bạc Liêu,Công ty Cổ phần Muối Bạc Liêu,food,5,2025-national-1,2025,year"
const SALT_SOURCE =
  "https://ocopvietnam.langngheviet.com.vn/ca-mau-co-2-san-pham-muoi-dat-ocop-5-sao-cap-quoc-gia-33384.html"
const SALT_LINE = `${SALT_RECOGNITION},recognised,,,${SALT_SOURCE}`
const DRIED_BANANA = "2021,year,withdrawn,2024-04,ngừng sản xuất"

const refusals: Record<string, Refusal> = {
  "no product name in a recognition": edit(
    "recognitions.csv",
    "cam-3-tinh,Cam 3 Tình",
    "cam-3-tinh,",
    "product_name: is empty",
  ),
  "six stars": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace(",5,", ",6,"),
    'stars: "6" stars are never',
  ),
  "two stars": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace(",5,", ",2,"),
    'stars: "2" stars are never',
  ),
  "a month 13": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace("2025,year", "2026-13-01,day"),
    'recognised_on: "2026-13-01" is not a calendar day',
  ),
  "a date of another precision": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace("2025,year", "2025-01,year"),
    'recognised_on: "2025-01" is not written with the precision of a year',
  ),
  "a quarter that begins in February": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace("2025,year", "2025-02,quarter"),
    'recognised_on: "2025-02" is not written with the precision of a quarter',
  ),
  "an unknown precision": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace("2025,year", "2025,decade"),
    'recognised_on_precision: "decade" is not known; write one of: day, month, quarter, year',
  ),
  "an unknown status": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace("recognised,,", "lost,,"),
    'status: "lost" is not known',
  ),
  "an unknown group of a recognition": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace(",food,", ",fish,"),
    'group: "fish" is not known',
  ),
  "a group that is not the product's": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace(",food,", ",herbal,"),
    'group: "herbal" is not the group of muoi-tinh-bac-lieu',
  ),
  "withdrawn without reason": edit(
    "recognitions.csv",
    DRIED_BANANA,
    "2021,year,withdrawn,2024-04,",
    "withdrawal_reason: is empty",
  ),
  "withdrawn without date": edit(
    "recognitions.csv",
    DRIED_BANANA,
    "2021,year,withdrawn,,ngừng sản xuất",
    'withdrawn_on: "" is not a calendar day',
  ),
  "withdrawn before issue": edit(
    "recognitions.csv",
    DRIED_BANANA,
    "2021,year,withdrawn,2020-12-31,ngừng sản xuất",
    "withdrawn_on: 2020-12-31 is before the issue on 2021-01-01",
  ),
  "a withdrawal date that the status denies": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace("recognised,,", "recognised,2026-01,"),
    "withdrawn_on: is filled",
  ),
  "no source": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace(SALT_SOURCE, ""),
    'source_url: "" is no http(s)',
  ),
  "a source that is no web address": edit(
    "recognitions.csv",
    SALT_LINE,
    SALT_LINE.replace(SALT_SOURCE, "javascript:alert(1)"),
    'source_url: "javascript:alert(1)" is no http(s)',
  ),
  "an unknown product in a recognition": edit(
    "recognitions.csv",
    "cha-tom-ngoc-giau,",
    "cha-tom-ngoc-giao,",
    'product: "cha-tom-ngoc-giao" is not in products.csv',
  ),
  "two recognitions of a product in one batch": edit(
    "recognitions.csv",
    'banh-phong-tom-cai-bat,Bánh phồng tôm,"HTX Chế biến, thương mại, dịch vụ NTTS Cái Bát",food,3,2021-province-2',
    'banh-phong-tom-cai-bat,Bánh phồng tôm,"HTX Chế biến, thương mại, dịch vụ NTTS Cái Bát",food,3,2024-province-4star',
    "batch: the product has this batch at line 7",
  ),
  "a row of the plan that belongs to another product": edit(
    "recognitions.csv",
    "ngoc-giau,Chả tôm,Hộ kinh doanh Ngọc Giàu,food,3,2021-province-2,2022-01,month,recognised,,,https://gocnhinonline.com/ca-mau-cong-nhan-26-san-pham-ocop-dot-ii-nam-2021/,41",
    "ngoc-giau,Chả tôm,Hộ kinh doanh Ngọc Giàu,food,3,2021-province-2,2022-01,month,recognised,,,https://gocnhinonline.com/ca-mau-cong-nhan-26-san-pham-ocop-dot-ii-nam-2021/,42",
    "plan_row: row 42 of candidates.csv is not cha-tom-ngoc-giau",
  ),
}

describe("a registry is refused for a recognition with", () => {
  test.each(Object.entries(refusals))("%s", (_, refusal) => {
    expect(outcomeOf(refusal)).toEqual({ told: 1, others: refusal.others ?? 0 })
  })
})
