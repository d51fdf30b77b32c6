import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"

import LotModule from "../modules/lot"

export default defineLink(ProductModule.linkable.product, {
  linkable: LotModule.linkable.lot,
  isList: true,
})
