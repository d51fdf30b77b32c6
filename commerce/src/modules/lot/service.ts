import { MedusaService } from "@medusajs/framework/utils"

import { Lot } from "./models/lot"

export class LotModuleService extends MedusaService({ Lot }) {}
