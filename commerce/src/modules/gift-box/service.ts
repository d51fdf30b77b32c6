import { MedusaService } from "@medusajs/framework/utils"

import { GiftBoxCampaign } from "./models/campaign"
import { GiftBox } from "./models/gift-box"
import { GiftBoxPackaging } from "./models/packaging"

export class GiftBoxModuleService extends MedusaService({ GiftBox, GiftBoxCampaign, GiftBoxPackaging }) {}
