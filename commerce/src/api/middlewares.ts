import { defineMiddlewares } from "@medusajs/framework/http"

import { recognitionMiddlewares } from "./admin/recognitions/middlewares"
import { catalogueMiddlewares } from "./store/catalogue/middlewares"

export default defineMiddlewares({ routes: [...recognitionMiddlewares, ...catalogueMiddlewares] })
