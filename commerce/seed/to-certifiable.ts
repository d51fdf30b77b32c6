import type { Certifiable } from "../domain/certification"
import type { RegistryProduct } from "./types"

export function toCertifiable(product: RegistryProduct): Certifiable {
  return {
    group: product.group,
    alcohol: product.alcohol,
    producer: product.producerHandle,
    recognitions: product.recognitions,
  }
}
