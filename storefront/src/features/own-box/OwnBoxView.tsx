import { useMemo } from "react"
import { useTranslate, type IslandProps } from "../../components/buying/island"
import { Loading } from "../../components/buying/Loading"
import { Trouble } from "../../components/buying/Trouble"
import { formatDay } from "#domain/day"
import { lastOrderOn } from "#domain/gift-box/campaign"
import { pathTo } from "../../paths"
import { assess } from "./assess"
import { Closed } from "./Closed"
import { Contents } from "./Contents"
import { PackagingChoice } from "./PackagingChoice"
import { Shelf } from "./Shelf"
import { SummaryBar } from "./SummaryBar"
import { useOwnBox } from "./use-own-box"

export function OwnBoxView({ locale, copy, regionId, demonstration }: Omit<IslandProps, "goods">) {
  const t = useTranslate(locale, copy)
  const { state, change, reload } = useOwnBox(locale)
  const assessed = useMemo(
    () => (state.kind === "ready" ? assess(state.draft, state.data, state.on, locale) : null),
    [state, locale],
  )

  if (state.kind === "loading") return <Loading words={t("ownBox.loading")} />
  if (state.kind === "failed")
    return (
      <Trouble
        actions={
          <button type="button" className="button" onClick={reload}>
            {t("ownBox.retry")}
          </button>
        }
      >
        <p>{t("ownBox.failed")}</p>
      </Trouble>
    )
  if (state.kind !== "ready" || assessed === null) return <Closed t={t} locale={locale} />
  const { data, draft, on } = state
  const { campaign } = data
  if (on < campaign.opensOn || on > lastOrderOn(campaign)) return <Closed t={t} locale={locale} />
  return (
    <>
      <p className="own-until">
        {t("ownBox.until", { name: campaign.name, day: formatDay(campaign.deliversUntil) })}{" "}
        <a href={pathTo(locale, "giftBox")}>{t("ownBox.ready")}</a>
      </p>
      <div className="own-box">
        <div className="own-choosing">
          <PackagingChoice t={t} data={data} draft={draft} onChange={change} />
          <Shelf t={t} locale={locale} data={data} draft={draft} on={on} onChange={change} />
        </div>
        <Contents
          t={t}
          locale={locale}
          data={data}
          draft={draft}
          assessed={assessed}
          regionId={regionId}
          demonstration={demonstration}
          onChange={change}
        />
      </div>
      <SummaryBar t={t} assessed={assessed} />
    </>
  )
}
