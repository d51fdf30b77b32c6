import { Module } from "@medusajs/framework/utils"

import { OcopProductModuleService } from "./service"

export const OCOP_PRODUCT_MODULE = "ocopProduct"

export default Module(OCOP_PRODUCT_MODULE, { service: OcopProductModuleService })
