import { MedusaService } from "@medusajs/framework/utils"

import { Recognition } from "./models/recognition"

export class CertificationModuleService extends MedusaService({ Recognition }) {}
