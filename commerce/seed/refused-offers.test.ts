import { describe, expect, test } from "vitest"
import { edit, files, outcomeOf, type Refusal } from "./__tests__/refusal"

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
  "a part whose recognition ends before the feast": part(
    "muoi-hat-bac-lieu,2",
    "nuoc-mam-ngoc-tran,2",
    "product: is not for sale on 2027-02-06, the day of the box (lapsed: ended)",
  ),
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
    file: "gift-box-parts.csv",
    from: files["gift-box-parts.csv"].split("\n").slice(2).join("\n"),
    to: "",
    says: "handle: has 1 parts in gift-box-parts.csv",
    at: "gift-boxes.csv:2",
  },
  "a feast on no day": edit(
    "gift-boxes.csv",
    "2027-02-06",
    "2027-02-30",
    'occasion_day: "2027-02-30" is not a',
  ),
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
