import { Module } from "@medusajs/framework/utils"

import { ScanModuleService } from "./service"

export const SCAN_MODULE = "scan"

export default Module(SCAN_MODULE, { service: ScanModuleService })
