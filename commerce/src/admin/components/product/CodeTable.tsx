import { Checkbox, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { ShopProduct } from "../../lib/shop-products"
import { LIST } from "../../lib/words"
import { CODES } from "../../lib/words/paper"

interface CodeTableProps {
  products: readonly ShopProduct[]
  /** Handles of those to be printed. */
  chosen: readonly string[]
  lotsOf: (handle: string) => number
  onChoose: (handle: string) => void
}

/** Every product with what a code on its shelf opens. */
export function CodeTable({ products, chosen, lotsOf, onChoose }: CodeTableProps) {
  return (
    // Reached with the keyboard, so that it scrolls sideways on a narrow screen.
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={CODES.page}>
      <Table>
        <Table.Header>
          <Table.Row>
            {CODES.columns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {products.map(({ id, handle, name, producer, code, gtin }) => (
            <Table.Row key={handle}>
              <Table.Cell className="min-w-56 py-2">
                <div className="flex items-center gap-x-3">
                  <Checkbox
                    aria-label={CODES.choose(name)}
                    checked={chosen.includes(handle)}
                    onCheckedChange={() => onChoose(handle)}
                  />
                  <Link to={`/products/${id}`} className="text-ui-fg-base txt-compact-small-plus underline">
                    {name}
                  </Link>
                </div>
              </Table.Cell>
              <Table.Cell className="min-w-40 py-2">{producer ?? LIST.producerUnknown}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <code>{`/q/${code}/`}</code>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">{gtin ?? CODES.noGtin}</Table.Cell>
              <Table.Cell>
                <Link
                  to={`/lo-hang?${new URLSearchParams({ "san-pham": handle }).toString()}`}
                  aria-label={`${CODES.openLots} ${name}`}
                  className="text-ui-fg-interactive tabular-nums hover:underline"
                >
                  {lotsOf(handle)}
                </Link>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
