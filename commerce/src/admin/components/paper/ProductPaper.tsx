import { Text } from "@medusajs/ui"
import { useState } from "react"

import { usePoints } from "../../lib/sales-point/queries"
import { PAPER } from "../../lib/words/paper"
import { Section } from "../Section"
import { SelectField } from "../SelectField"
import { PaperFields } from "./PaperFields"

const ID = "product-print"
const NO_POINT = "none"

interface ProductPaperProps {
  /** Handles; nothing is printed while there are none. */
  products: readonly string[]
  /** Of the file, without the kind of paper. */
  name: string
}

/** Labels, cards and posters of products, for a sales point or for anywhere. */
export function ProductPaper({ products, name }: ProductPaperProps) {
  const [point, setPoint] = useState(NO_POINT)
  const points = usePoints()
  return (
    <Section title={PAPER.title}>
      <Text size="small" className="text-ui-fg-subtle">
        {PAPER.intro}
      </Text>
      <PaperFields
        id={ID}
        name={name}
        point={point === NO_POINT ? null : point}
        productsOn={() => (products.length === 0 ? undefined : products)}
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
