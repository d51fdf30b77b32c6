import type { InputConfigModules } from "@medusajs/framework/types"

import { required } from "./environment"

type ModuleList = Extract<InputConfigModules, readonly unknown[]>

/**
 * Medusa's Redis modules, so that several servers and workers can run; without a URL its in-process ones stay, but for
 * the locks around stock, which hold between processes also then.
 */
export function redisModules(url: string | undefined): ModuleList {
  if (!url) {
    const provider = { resolve: "./src/modules/database-locks", id: "database-locks", is_default: true }
    return [{ resolve: "@medusajs/medusa/locking", options: { providers: [provider] } }]
  }
  return [
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl: url } },
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: url } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: url } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl: url },
          },
        ],
      },
    },
  ]
}

/** Files go to S3 when S3_BUCKET is set; without it into the folder that Medusa itself serves. */
export function fileModules(bucket: string | undefined): ModuleList {
  if (!bucket) {
    // Its own default is port 9000, wherever Medusa listens.
    const backend_url = `${process.env.COMMERCE_URL ?? "http://localhost:9000"}/static`
    const local = { resolve: "@medusajs/medusa/file-local", id: "local", options: { backend_url } }
    return [{ resolve: "@medusajs/medusa/file", options: { providers: [local] } }]
  }
  return [
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-s3",
            id: "s3",
            options: {
              bucket,
              file_url: required("S3_FILE_URL"),
              region: required("S3_REGION"),
              access_key_id: required("S3_ACCESS_KEY_ID"),
              secret_access_key: required("S3_SECRET_ACCESS_KEY"),
              endpoint: process.env.S3_ENDPOINT,
            },
          },
        ],
      },
    },
  ]
}
