import type { SalesPointItem } from "../../../../domain/sales-point"
import { POINT_FORM } from "../../lib/words/sales-point"
import { Section } from "../Section"

/** The addresses that a saved sales point has for good. */
export function PointCodes({ code, handle }: Pick<SalesPointItem, "code" | "handle">) {
  return (
    <Section title={POINT_FORM.codes}>
      <dl className="txt-small grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-ui-fg-subtle">{POINT_FORM.code}</dt>
        <dd>
          <code>{`/q/${code}/`}</code>
        </dd>
        <dt className="text-ui-fg-subtle">{POINT_FORM.page}</dt>
        <dd>
          <code className="break-all">{`/diem-ban/${handle}/`}</code>
        </dd>
      </dl>
    </Section>
  )
}
