import { Module } from "@medusajs/framework/utils"

import { PublishQueueModuleService } from "./service"

export const PUBLISH_QUEUE_MODULE = "publish_queue"

export default Module(PUBLISH_QUEUE_MODULE, { service: PublishQueueModuleService })
