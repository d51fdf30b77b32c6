import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"

import type { CampaignItem } from "../../../../../domain/gift-box/gift-box"
import { Failure, Loading } from "../../../components/Answer"
import { CampaignDrawer } from "../../../components/gift-box/CampaignDrawer"
import { CampaignTimeline } from "../../../components/gift-box/CampaignTimeline"
import { PageHead } from "../../../components/PageHead"
import { useOpened } from "../../../components/use-opened"
import { useWorkbench } from "../../../lib/gift-box/queries"
import { COMMON } from "../../../lib/words"
import { CAMPAIGN } from "../../../lib/words/campaign"
import { BOX_PAGES } from "../../../lib/words/gift-box"

export const config = defineRouteConfig({ label: BOX_PAGES.campaigns })

export default function CampaignsPage() {
  const { data, error, refetch } = useWorkbench()
  const { opened, open, close } = useOpened<{ handle: CampaignItem["handle"] | null }>()
  const edited = data?.campaigns.find(({ handle }) => handle === opened?.handle) ?? null
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={BOX_PAGES.campaigns}
        intro={CAMPAIGN.intro}
        actions={
          <Button size="small" disabled={data === undefined} onClick={() => open({ handle: null })}>
            {CAMPAIGN.create}
          </Button>
        }
      />
      {error && data === undefined ? (
        <Failure error={error} onRetry={refetch} />
      ) : data === undefined ? (
        <Loading />
      ) : (
        <>
          {data.campaigns.length === 0 && <Text size="small">{CAMPAIGN.empty}</Text>}
          {data.campaigns.map((campaign) => (
            <Container
              key={campaign.handle}
              role="region"
              aria-label={campaign.name}
              className="flex flex-col gap-y-4 px-6 py-4"
            >
              <div className="flex flex-wrap items-center justify-between gap-3">
                <div className="flex flex-wrap items-center gap-2">
                  <Heading level="h2">{campaign.name}</Heading>
                  {campaign.demonstration && <Badge size="2xsmall">{CAMPAIGN.demonstrationBadge}</Badge>}
                </div>
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={`${COMMON.edit} ${campaign.name}`}
                  onClick={() => open(campaign)}
                >
                  {COMMON.edit}
                </Button>
              </div>
              <CampaignTimeline campaign={campaign} on={data.on} />
            </Container>
          ))}
          {opened && <CampaignDrawer campaign={edited} bench={data} onClose={() => close()} />}
        </>
      )}
    </div>
  )
}
