import type { GiftBoxPageView } from "./gift-box-page"

/** schema.org data of a box. A made-up price stays out of it; a box that is not sold has none. */
export function toGiftBoxData({ box, parts }: GiftBoxPageView, url: string, site: URL): object | undefined {
  const { buyable, lastDay } = box
  if (buyable === null) return undefined
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: box.name.text,
    url,
    image: new URL(box.picture.src, site).href,
    sku: box.code,
    isRelatedTo: parts.map(({ product }) => ({
      "@type": "Product",
      name: product.packageName,
      url: new URL(product.href, site).href,
    })),
    ...(buyable.demonstration
      ? {}
      : {
          offers: {
            "@type": "Offer",
            price: buyable.price,
            priceCurrency: "VND",
            availabilityStarts: box.firstDay,
            availabilityEnds: lastDay,
            availability: `https://schema.org/${buyable.available > 0 ? "InStock" : "OutOfStock"}`,
            url,
          },
        }),
  }
}
