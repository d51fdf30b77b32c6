import { defineMiddlewares } from "@medusajs/framework/http"

import { catalogueMiddlewares } from "./store/catalogue/middlewares"

export default defineMiddlewares({ routes: [...catalogueMiddlewares] })
