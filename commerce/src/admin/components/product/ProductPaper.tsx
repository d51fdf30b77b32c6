import { Text } from "@medusajs/ui"
import { useState } from "react"

import { usePoints } from "../../lib/sales-point/queries"
import type { ShopProduct } from "../../lib/shop-products"
import { PAPER } from "../../lib/words/paper"
import { PaperFields } from "../paper/PaperFields"
import { Section } from "../Section"
import { SelectField } from "../SelectField"

const ID = "product-print"
const NO_POINT = "none"

/** Labels, cards and posters of one product, for a sales point or for anywhere. */
export function ProductPaper({ product }: { product: ShopProduct }) {
  const [point, setPoint] = useState(NO_POINT)
  const points = usePoints()
  return (
    <Section title={PAPER.title}>
      <Text size="small" className="text-ui-fg-subtle">
        {PAPER.intro}
      </Text>
      <PaperFields
        id={ID}
        name={product.handle}
        point={point === NO_POINT ? null : point}
        productsOn={() => [product.handle]}
      >
        {() => (
          <SelectField
            id={`${ID}-point`}
            label={PAPER.point}
            hint={PAPER.pointHint}
            value={point}
            placeholder={PAPER.noPoint}
            options={[
              { value: NO_POINT, label: PAPER.noPoint },
              ...(points.data?.salesPoints ?? []).map(({ handle, name }) => ({ value: handle, label: name })),
            ]}
            onChoose={setPoint}
          />
        )}
      </PaperFields>
    </Section>
  )
}
