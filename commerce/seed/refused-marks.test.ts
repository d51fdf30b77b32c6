import { expect, test } from "vitest"
import { edit, outcomeOf, type Refusal } from "./__tests__/refusal"

const refusals: Record<string, Refusal> = {
  "a kind that is none": edit(
    "marks.csv",
    "di-san-muoi-ba-khia,heritage",
    "di-san-muoi-ba-khia,ocop",
    'kind: "ocop"',
  ),
  "a mark without a source": edit(
    "marks.csv",
    "2019,year,tapchidulich.net.vn",
    "2019,year,",
    "source: is empty",
  ),
  "a date of another form": edit(
    "marks.csv",
    "2019-12-20,day",
    "2019,day",
    'granted_on: "2019" is not a calendar day',
  ),
  "a precision without a date": edit(
    "marks.csv",
    "2019,year,tapchidulich.net.vn",
    ",year,tapchidulich.net.vn",
    "granted_on_precision: is filled",
  ),
  "two marks of one handle": edit(
    "marks.csv",
    "nhan-hieu-ca-boi-u-minh,",
    "nhan-hieu-tom-kho-rach-goc,",
    'handle: "nhan-hieu-tom-kho-rach-goc" is already taken',
  ),
}

test.each(Object.entries(refusals))("%s is refused", (_, refusal) => {
  expect(outcomeOf(refusal)).toEqual({ told: 1, others: refusal.others ?? 0 })
})
