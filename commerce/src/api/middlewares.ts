import { container } from "@medusajs/framework"
import { defineMiddlewares } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { shareKeyLookups } from "../lib/shared-lookups"

import { capacityMiddlewares } from "./admin/capacities/middlewares"
import { giftBoxMiddlewares } from "./admin/gift-boxes/middlewares"
import { printMiddlewares } from "./admin/print/middlewares"
import { lotMiddlewares } from "./admin/lots/middlewares"
import { ocopProductMiddlewares } from "./admin/ocop-products/middlewares"
import { publicationMiddlewares } from "./admin/publications/middlewares"
import { quoteMiddlewares } from "./admin/quotes/middlewares"
import { recognitionMiddlewares } from "./admin/recognitions/middlewares"
import { salesPointMiddlewares } from "./admin/sales-points/middlewares"
import { scanReportMiddlewares } from "./admin/scans/middlewares"
import { publisherMiddlewares } from "./publisher/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { catalogueMiddlewares } from "./store/catalogue/middlewares"
import { quoteRequestMiddlewares } from "./store/quote-requests/middlewares"
import { signedQuoteMiddlewares } from "./store/quotes/middlewares"
import { scanMiddlewares } from "./store/scans/middlewares"

shareKeyLookups(container.resolve(ContainerRegistrationKeys.QUERY))

export default defineMiddlewares({
  routes: [
    ...capacityMiddlewares,
    ...cartMiddlewares,
    ...catalogueMiddlewares,
    ...giftBoxMiddlewares,
    ...printMiddlewares,
    ...lotMiddlewares,
    ...ocopProductMiddlewares,
    ...publicationMiddlewares,
    ...publisherMiddlewares,
    ...quoteMiddlewares,
    ...quoteRequestMiddlewares,
    ...recognitionMiddlewares,
    ...salesPointMiddlewares,
    ...scanMiddlewares,
    ...scanReportMiddlewares,
    ...signedQuoteMiddlewares,
  ],
})
