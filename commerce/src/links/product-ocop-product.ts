import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"

import OcopProductModule from "../modules/ocop-product"

export default defineLink(ProductModule.linkable.product, OcopProductModule.linkable.ocopProduct)
