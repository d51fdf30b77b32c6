import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"

import CertificationModule from "../modules/certification"

export default defineLink(ProductModule.linkable.product, {
  linkable: CertificationModule.linkable.recognition,
  isList: true,
})
