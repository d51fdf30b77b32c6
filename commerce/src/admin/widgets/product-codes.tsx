import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { GtinForm } from "../components/product/GtinForm"
import { ProductPaper } from "../components/paper/ProductPaper"
import { Section } from "../components/Section"
import { useLots } from "../lib/lot/queries"
import { useShopProducts } from "../lib/shop-products"
import { CODES } from "../lib/words/paper"

export const config = defineWidgetConfig({ zone: "product.details.side.before" })

/** On Medusa's page of a product: its codes, its lots and what is printed for the shelf. */
export default function ProductCodes({ data: { id } }: DetailWidgetProps<AdminProduct>) {
  const products = useShopProducts()
  const lots = useLots()
  const product = products.data?.find((one) => one.id === id)
  if (product === undefined) return null
  const own = lots.data?.lots.filter(({ productHandle }) => productHandle === product.handle) ?? []
  const address = `/lo-hang?${new URLSearchParams({ "san-pham": product.handle }).toString()}`
  return (
    <>
      <Section title={CODES.title}>
        <Text size="small">
          {`${CODES.code} `}
          <code>{`/q/${product.code}/`}</code>
        </Text>
        <GtinForm key={product.gtin} product={product} />
        {lots.data && (
          <Text size="small">
            {`${CODES.lots(own.length)} · `}
            <Link to={address} className="text-ui-fg-interactive hover:underline">
              {CODES.openLots}
            </Link>
          </Text>
        )}
      </Section>
      <ProductPaper products={[product.handle]} name={product.handle} />
    </>
  )
}
