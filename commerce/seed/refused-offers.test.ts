import { describe, expect, test } from "vitest"
import { edit, outcomeOf, type Refusal } from "./__tests__/refusal"

const refusals: Record<string, Refusal> = {
  "a price of nothing": offer(
    "15000,120,540,500",
    "0,120,540,500",
    'demonstration_price: "0" is not a whole number',
  ),
  "a negative price": offer("15000,120,540,500", "-15000,120,540,500", 'demonstration_price: "-15000"'),
  "a price with a fraction": offer(
    "15000,120,540,500",
    "15000.5,120,540,500",
    'demonstration_price: "15000.5"',
  ),
  "a price with separators": offer(
    "15000,120,540,500",
    "15.000,120,540,500",
    'demonstration_price: "15.000"',
  ),
  "a negative stock": offer("15000,120,540,500", "15000,-1,540,500", 'demonstration_stock: "-1"'),
  "a weight of nothing": offer("15000,120,540,500", "15000,120,0,500", 'demonstration_weight_grams: "0"'),
  "an offer for an unknown product": edit(
    "demonstration-offers.csv",
    "gao-sach-ong-muon,",
    "gao-sach,",
    'product: "gao-sach" is not in products.csv',
  ),
  "two offers for one product": edit(
    "demonstration-offers.csv",
    "gao-sach-ong-muon,",
    "bo-vien-thuy-luc,",
    'product: "bo-vien-thuy-luc" is already taken',
  ),
  "an offer for a product without producer": edit(
    "demonstration-offers.csv",
    "gao-sach-ong-muon,",
    "tom-su-dong,",
    "product: has no producer",
  ),
  "an offer of alcohol": edit(
    "demonstration-offers.csv",
    "gao-sach-ong-muon,",
    "ruou-nhau-nguyen-gia,",
    "product: is alcohol",
  ),
  "an offer of a service": edit(
    "demonstration-offers.csv",
    "gao-sach-ong-muon,",
    "diem-du-lich-sinh-thai-homestay-huong-tram,",
    "product: is a service",
  ),
  "a box with an unknown part": part(
    "muoi-hat-bac-lieu,2",
    "muoi-hat,2",
    'product: "muoi-hat" is not in products.csv',
  ),
  "a box with none of a part": part(
    "muoi-hat-bac-lieu,2",
    "muoi-hat-bac-lieu,0",
    'quantity: "0" is not a whole',
  ),
  "a part that is in the box twice": part(
    "muoi-hat-bac-lieu,2",
    "banh-phong-tom-cai-bat,2",
    "product: is in this box",
  ),
  "a part whose recognition ends before the last delivery": part(
    "muoi-hat-bac-lieu,2",
    "nuoc-mam-ngoc-tran,2",
    "product: fails the check of its certificate: Giấy công nhận của Nước mắm",
  ),
  "more boxes than the stock of a part": {
    ...edit(
      "gift-boxes.csv",
      "459000,15",
      "459000,51",
      "product: fails the check of its stock: Tôm khô Sông Đầm: cần 51 cho 51 hộp",
    ),
    at: "gift-box-parts.csv:15",
  },
  "a part of an unknown box": part(
    "hop-qua-tet-dinh-mui-2027,muoi-hat-bac-lieu,2",
    "hop-qua,muoi-hat-bac-lieu,2",
    'gift_box: "hop-qua" is not in gift-boxes.csv',
  ),
  "a part without an offer": {
    ...offer("muoi-hat-bac-lieu,", "dua-duoc-chi-nguyen,", "product: has no offer"),
    at: "gift-box-parts.csv:5",
  },
  "a box of one part": {
    ...part(
      "hop-qua-tet-dinh-mui-2027,banh-phong-tom-cai-bat,1\nhop-qua-tet-dinh-mui-2027,tom-kho-tach-vo-tan-phat-loi,1\nhop-qua-tet-dinh-mui-2027,ba-khia-muoi-nuoc-mam-dam-doi,1\n",
      "",
      "handle: has 1 parts in gift-box-parts.csv",
    ),
    at: "gift-boxes.csv:2",
  },
  "a box of no campaign": edit(
    "gift-boxes.csv",
    "tet-duong-lich-2027,hop-giay-vua",
    "tet-tay,hop-giay-vua",
    'campaign: "tet-tay" is not in campaigns.csv',
  ),
  "a box in no packaging": edit(
    "gift-boxes.csv",
    "hop-cung-lon",
    "hop-thiec",
    'packaging: "hop-thiec" is not in packagings.csv',
  ),
  "a box that is heavier than its packaging carries": {
    ...edit("packagings.csv", ",6000", ",900", "row: fails the check of its weight: Ruột hộp nặng"),
    at: "gift-boxes.csv:4",
  },
  "a piece with one measure": offer(
    ",500,,,,,,,160,110,40,dry,730\nmuoi-hat",
    ",500,,,,,,,160,,,dry,730\nmuoi-hat",
    "row: has some of length, width and height",
  ),
  "a way of keeping that nobody knows": offer(
    "frozen",
    "tủ đông",
    'demonstration_kept: "tủ đông" is not known',
  ),
  "a packaging of no height": edit(
    "packagings.csv",
    "420,320,160",
    "420,320,0",
    'demonstration_inner_height_mm: "0" is not a whole number',
  ),
  "a feast on no day": edit("campaigns.csv", "2027-02-06", "2027-02-30", 'feast_on: "2027-02-30" is not a'),
  "a Tết on another day than the table of Tết has": edit(
    "campaigns.csv",
    "2027-02-06",
    "2027-02-07",
    'feast_on: "2027-02-07" is no first day of Tết',
  ),
  "boxes that arrive after the feast": edit(
    "campaigns.csv",
    "2027-02-03",
    "2027-02-06",
    "demonstration_delivers_until: Ngày giao cuối 06/02/2027",
  ),
  "a zone that orders after the last dispatch": {
    ...edit("campaign-zones.csv", "2027-01-25", "2027-02-25", "handle: Hạn đặt 25/02/2027 của vùng"),
    at: "campaigns.csv:2",
  },
  "a zone in a province that there is not": edit(
    "campaign-zones.csv",
    "79;80;82",
    "79;80;99",
    'provinces: "99" is not in provinces.csv',
  ),
  "a zone of no campaign": {
    ...edit("campaign-zones.csv", "tet-duong-lich-2027,Cà", "tet-tay,Cà", 'campaign: "tet-tay" is not in'),
  },
}

describe("a registry is refused for an offer or gift box with", () => {
  test.each(Object.entries(refusals))("%s", (_, refusal) => {
    expect(outcomeOf(refusal)).toEqual({ told: 1, others: refusal.others ?? 0 })
  })
})

function offer(from: string, to: string, says: string): Refusal {
  return edit("demonstration-offers.csv", from, to, says)
}

function part(from: string, to: string, says: string): Refusal {
  return edit("gift-box-parts.csv", from, to, says)
}
