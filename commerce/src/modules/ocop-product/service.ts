import { MedusaService } from "@medusajs/framework/utils"

import { OcopProduct } from "./models/ocop-product"

export class OcopProductModuleService extends MedusaService({ OcopProduct }) {}
