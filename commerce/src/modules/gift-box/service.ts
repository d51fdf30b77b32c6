import { MedusaService } from "@medusajs/framework/utils"

import { GiftBox } from "./models/gift-box"

export class GiftBoxModuleService extends MedusaService({ GiftBox }) {}
