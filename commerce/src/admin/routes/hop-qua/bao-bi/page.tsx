import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Badge, Button, Container, Table, Text } from "@medusajs/ui"

import type { PackagingItem } from "../../../../../domain/gift-box/gift-box"
import { formatVnd } from "../../../../../domain/vnd"
import { Failure, Loading } from "../../../components/Answer"
import { PackagingDrawer } from "../../../components/gift-box/PackagingDrawer"
import { PageHead } from "../../../components/PageHead"
import { useOpened } from "../../../components/use-opened"
import { formatGrams } from "../../../lib/gift-box/numbers"
import { usePackagings } from "../../../lib/gift-box/queries"
import { COMMON } from "../../../lib/words"
import { PACKAGING } from "../../../lib/words/campaign"
import { BOX_PAGES } from "../../../lib/words/gift-box"

export const config = defineRouteConfig({ label: BOX_PAGES.packagings })

export default function PackagingsPage() {
  const { data, error, refetch } = usePackagings()
  const { opened, open, close } = useOpened<{ handle: PackagingItem["handle"] | null }>()
  const edited = data?.packagings.find(({ handle }) => handle === opened?.handle) ?? null
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={BOX_PAGES.packagings}
        intro={PACKAGING.intro}
        actions={
          <Button size="small" onClick={() => open({ handle: null })}>
            {PACKAGING.create}
          </Button>
        }
      />
      <Container className="p-0">
        {error && data === undefined ? (
          <Failure error={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Loading />
        ) : data.packagings.length === 0 ? (
          <Text size="small" className="px-6 py-8">
            {PACKAGING.empty}
          </Text>
        ) : (
          <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={BOX_PAGES.packagings}>
            <Table>
              <Table.Header>
                <Table.Row>
                  {PACKAGING.columns.map((column) => (
                    <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                      {column}
                    </Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {data.packagings.map((item) => (
                  <Table.Row key={item.handle}>
                    <Table.Cell className="min-w-48 py-2">
                      {item.name}
                      {item.demonstration && (
                        <Badge size="2xsmall" className="ml-2">
                          {PACKAGING.demonstrationBadge}
                        </Badge>
                      )}
                    </Table.Cell>
                    <Table.Cell className="whitespace-nowrap tabular-nums">{formatVnd(item.cost)}</Table.Cell>
                    <Table.Cell className="whitespace-nowrap tabular-nums">
                      {formatGrams(item.weightGrams)}
                    </Table.Cell>
                    <Table.Cell className="whitespace-nowrap tabular-nums">
                      {PACKAGING.millimetres(
                        [item.inner.length, item.inner.width, item.inner.height].join(" × "),
                      )}
                    </Table.Cell>
                    <Table.Cell className="whitespace-nowrap tabular-nums">
                      {formatGrams(item.holdsGrams)}
                    </Table.Cell>
                    <Table.Cell>
                      <Button
                        size="small"
                        variant="transparent"
                        aria-label={`${COMMON.edit} ${item.name}`}
                        onClick={() => open(item)}
                      >
                        {COMMON.edit}
                      </Button>
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        )}
      </Container>
      {opened && <PackagingDrawer packaging={edited} onClose={() => close()} />}
    </div>
  )
}
