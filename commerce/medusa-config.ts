import { defineConfig } from "@medusajs/framework/utils"

import { required } from "./src/lib/environment"
import { fileModules, redisModules } from "./src/lib/infrastructure"
import { today } from "./src/lib/shop-clock"

const backendUrl = process.env.MEDUSA_BACKEND_URL ?? "/"
const redisUrl = process.env.REDIS_URL

// A wrong clock or mode must stop the start, not the first customer.
today()

export default defineConfig({
  projectConfig: {
    databaseUrl: required("DATABASE_URL"),
    // For the embedded database; an sslmode in the URL of another one wins over it.
    databaseDriverOptions: { connection: { ssl: false } },
    redisUrl,
    http: {
      storeCors: required("STORE_CORS"),
      adminCors: required("ADMIN_CORS"),
      authCors: required("AUTH_CORS"),
      jwtSecret: required("JWT_SECRET"),
      cookieSecret: required("COOKIE_SECRET"),
    },
    // In production Medusa makes the admin's cookie Secure, which over http://localhost is never set.
    cookieOptions: { sameSite: "lax", secure: backendUrl.startsWith("https://") },
  },
  admin: { path: "/app", backendUrl },
  modules: [
    { resolve: "./src/modules/producer" },
    { resolve: "./src/modules/certification" },
    { resolve: "./src/modules/ocop-product" },
    { resolve: "./src/modules/gift-box" },
    { resolve: "./src/modules/lot" },
    { resolve: "./src/modules/publish-queue" },
    { resolve: "./src/modules/quote" },
    { resolve: "./src/modules/scan" },
    { resolve: "./src/modules/sales-point" },
    // The storefront's own search reads the recorded catalogue; Medusa's would index for nobody.
    { key: "search", disable: true },
    ...redisModules(redisUrl),
    ...fileModules(process.env.S3_BUCKET),
  ],
})
