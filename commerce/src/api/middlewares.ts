import { defineMiddlewares } from "@medusajs/framework/http"

import { giftBoxMiddlewares } from "./admin/gift-boxes/middlewares"
import { publicationMiddlewares } from "./admin/publications/middlewares"
import { recognitionMiddlewares } from "./admin/recognitions/middlewares"
import { publisherMiddlewares } from "./publisher/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { catalogueMiddlewares } from "./store/catalogue/middlewares"

export default defineMiddlewares({
  routes: [
    ...cartMiddlewares,
    ...catalogueMiddlewares,
    ...giftBoxMiddlewares,
    ...publicationMiddlewares,
    ...publisherMiddlewares,
    ...recognitionMiddlewares,
  ],
})
