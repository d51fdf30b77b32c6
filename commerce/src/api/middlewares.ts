import { defineMiddlewares } from "@medusajs/framework/http"

import { capacityMiddlewares } from "./admin/capacities/middlewares"
import { giftBoxMiddlewares } from "./admin/gift-boxes/middlewares"
import { publicationMiddlewares } from "./admin/publications/middlewares"
import { quoteMiddlewares } from "./admin/quotes/middlewares"
import { recognitionMiddlewares } from "./admin/recognitions/middlewares"
import { publisherMiddlewares } from "./publisher/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { catalogueMiddlewares } from "./store/catalogue/middlewares"
import { quoteRequestMiddlewares } from "./store/quote-requests/middlewares"
import { signedQuoteMiddlewares } from "./store/quotes/middlewares"

export default defineMiddlewares({
  routes: [
    ...capacityMiddlewares,
    ...cartMiddlewares,
    ...catalogueMiddlewares,
    ...giftBoxMiddlewares,
    ...publicationMiddlewares,
    ...publisherMiddlewares,
    ...quoteMiddlewares,
    ...quoteRequestMiddlewares,
    ...recognitionMiddlewares,
    ...signedQuoteMiddlewares,
  ],
})
