import { Module } from "@medusajs/framework/utils"

import { GiftBoxModuleService } from "./service"

export const GIFT_BOX_MODULE = "giftBox"

export default Module(GIFT_BOX_MODULE, { service: GiftBoxModuleService })
