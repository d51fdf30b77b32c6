import { Badge, Checkbox, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { BoxItem, CampaignItem } from "../../../../domain/gift-box/gift-box"
import { formatVnd } from "../../../../domain/vnd"
import { BOX_LIST, TIER_WORDS } from "../../lib/words/gift-box"
import { BoxStateLabel } from "./BoxStateLabel"
import { CopyButton } from "./CopyButton"

interface BoxTableProps {
  boxes: readonly BoxItem[]
  campaigns: readonly CampaignItem[]
  /** Ids of the boxes that are to be compared. */
  chosen: readonly string[]
  onChoose: (id: string) => void
}

export function BoxTable({ boxes, campaigns, chosen, onChoose }: BoxTableProps) {
  if (boxes.length === 0) {
    return (
      <div className="flex flex-col gap-y-1 px-6 py-8">
        <Text weight="plus">{BOX_LIST.empty}</Text>
        <Text size="small">{BOX_LIST.emptyHint}</Text>
      </div>
    )
  }
  return (
    // Reached with the keyboard, so that it scrolls sideways on a narrow screen.
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={BOX_LIST.columns[0]}>
      <Table>
        <Table.Header>
          <Table.Row>
            {BOX_LIST.columns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {boxes.map((box) => (
            <Table.Row key={box.id}>
              <Table.Cell className="min-w-56 py-2">
                <div className="flex items-center gap-x-3">
                  <Checkbox
                    aria-label={BOX_LIST.choose(box.name)}
                    checked={chosen.includes(box.id)}
                    onCheckedChange={() => onChoose(box.id)}
                  />
                  <Link
                    to={`/hop-qua/${box.id}`}
                    className="text-ui-fg-base txt-compact-small-plus underline"
                  >
                    {box.name}
                  </Link>
                </div>
              </Table.Cell>
              <Table.Cell>
                <BoxStateLabel box={box} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{TIER_WORDS[box.tier]}</Table.Cell>
              <Table.Cell className="min-w-32 py-2">
                {campaigns.find(({ handle }) => handle === box.campaignHandle)?.name ?? box.campaignHandle}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">
                {box.price === null ? BOX_LIST.price : formatVnd(box.price)}
                {box.price !== null && box.demonstration && (
                  <Badge size="2xsmall" className="ml-2">
                    {BOX_LIST.demonstration}
                  </Badge>
                )}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">{`${box.sold} / ${box.planned}`}</Table.Cell>
              <Table.Cell>
                <CopyButton box={box} variant="transparent" />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
