import { defineRouteConfig } from "@medusajs/admin-sdk"
import { RocketLaunch } from "@medusajs/icons"
import { Button, Container, Heading, toast } from "@medusajs/ui"

import { Failure, Loading } from "../../components/Answer"
import { PageHead } from "../../components/PageHead"
import { PublicationState } from "../../components/PublicationState"
import { PublicationTable } from "../../components/PublicationTable"
import { askPublication } from "../../lib/api"
import { useChange, usePublications } from "../../lib/queries"
import { PAGES, PUBLICATIONS } from "../../lib/words"

export const config = defineRouteConfig({ label: PAGES.publications, icon: RocketLaunch, rank: 2 })

export default function PublicationsPage() {
  const { data, error, refetch } = usePublications()
  const publish = useChange(askPublication, () => toast.success(PUBLICATIONS.asked))
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={PAGES.publications}
        intro={PUBLICATIONS.intro}
        actions={
          <Button
            size="small"
            isLoading={publish.isPending}
            onClick={() =>
              publish.mutate(PUBLICATIONS.what, { onError: ({ message }) => toast.error(message) })
            }
          >
            {PUBLICATIONS.now}
          </Button>
        }
      />
      {error ? (
        <Container className="p-0">
          <Failure error={error} onRetry={() => void refetch()} />
        </Container>
      ) : data === undefined ? (
        <Loading />
      ) : (
        <>
          <PublicationState serving={data.serving} seenAt={data.publisher.seen_at} now={new Date()} />
          <Container className="p-0">
            <Heading level="h2" className="px-6 py-4">
              {PUBLICATIONS.last}
            </Heading>
            <PublicationTable publications={data.publications} />
          </Container>
        </>
      )}
    </div>
  )
}
