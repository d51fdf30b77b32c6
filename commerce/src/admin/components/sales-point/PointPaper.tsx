import { Text } from "@medusajs/ui"
import { useState } from "react"

import type { SalesPointItem } from "../../../../domain/sales-point"
import { productNames, type ShopProduct } from "../../lib/shop-products"
import { PAPER } from "../../lib/words/paper"
import { CheckField } from "../CheckField"
import { PaperFields } from "../paper/PaperFields"
import { Section } from "../Section"

const ID = "point-print"

/** Labels for the shelves of a sales point, and the card or poster that opens its own page. */
export function PointPaper({ point, products }: { point: SalesPointItem; products: readonly ShopProduct[] }) {
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const nameOf = productNames(products)
  const labelled = point.productHandles.filter((handle) => !leftOut.includes(handle))
  return (
    <Section title={PAPER.title}>
      <Text size="small" className="text-ui-fg-subtle">
        {`${PAPER.intro} ${PAPER.saved}`}
      </Text>
      <PaperFields
        id={ID}
        name={point.handle}
        point={point.handle}
        productsOn={(paper) => (paper !== "label" ? [] : labelled.length > 0 ? labelled : undefined)}
      >
        {(paper) =>
          paper === "label" && (
            <fieldset className="flex flex-col gap-y-1">
              <legend className="txt-compact-small-plus pb-1">{PAPER.products}</legend>
              {point.productHandles.map((handle) => (
                <CheckField
                  key={handle}
                  id={`${ID}-${handle}`}
                  label={nameOf(handle)}
                  isChecked={!leftOut.includes(handle)}
                  onCheck={(isChecked) =>
                    setLeftOut((before) =>
                      isChecked ? before.filter((one) => one !== handle) : [...before, handle],
                    )
                  }
                />
              ))}
              {labelled.length === 0 && <Text size="small">{PAPER.none}</Text>}
            </fieldset>
          )
        }
      </PaperFields>
    </Section>
  )
}
