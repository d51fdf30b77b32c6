import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"

import GiftBoxModule from "../modules/gift-box"

export default defineLink(ProductModule.linkable.product, GiftBoxModule.linkable.giftBoxPackaging)
