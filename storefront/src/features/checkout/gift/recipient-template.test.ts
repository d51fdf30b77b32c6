import { expect, it } from "vitest"
import { readRecipientFile } from "#domain/gift-box/recipient-file"
import { LOCALES } from "../../../paths"
import { readGiftPlaces } from "../../../components/places/places-data"
import { recipientTemplate } from "./recipient-template"

it.each(LOCALES)("the template in %s is read without a fault", (locale) => {
  const { recipients, faults } = readRecipientFile(recipientTemplate(locale), readGiftPlaces())
  expect(faults).toEqual([])
  expect(recipients).toMatchObject([
    { name: "Nguyễn Văn A", phone: "+84912345678", province: "96", commune: "32248", boxes: 1 },
  ])
})
