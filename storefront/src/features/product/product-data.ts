import type { Offer } from "#domain/catalogue"
import type { Day } from "#domain/day"
import type { ProductPageView } from "./product-page"

/**
 * schema.org data of a product. Made-up prices stay out of it, so that no search engine takes them for real;
 * a lapsed product has none.
 */
export function toProductData(
  { product }: ProductPageView,
  url: string,
  groupName: string,
): object | undefined {
  if (product.state === "lapsed") return undefined
  const { buyable } = product
  return {
    "@context": "https://schema.org",
    "@type": product.group === "tourism" ? "TouristAttraction" : "Product",
    name: product.packageName,
    url,
    ...(product.group === "tourism" ? {} : { sku: product.code, category: groupName }),
    ...(product.producer && { manufacturer: { "@type": "Organization", name: product.producer.name.text } }),
    ...(buyable && !buyable.demonstration && { offers: toOfferData(buyable, product.lastDay, url) }),
  }
}

/** Its end stands in it, for whoever reads the page after the last day. */
function toOfferData({ price, available }: Offer, lastDay: Day, url: string): object {
  const availability = available > 0 ? "InStock" : "OutOfStock"
  return {
    "@type": "Offer",
    price,
    priceCurrency: "VND",
    availabilityEnds: lastDay,
    availability: `https://schema.org/${availability}`,
    url,
  }
}
