import type { Translate } from "../../i18n"
import type { Locale } from "../../paths"
import type { Assessed } from "./assess"
import { BoxMeters } from "./BoxMeters"
import { BuyBox } from "./BuyBox"
import { withQuantity, type Draft } from "./draft"
import type { OwnBoxData } from "./own-box-data"

interface Props {
  t: Translate
  locale: Locale
  data: OwnBoxData
  draft: Draft
  assessed: Assessed
  regionId: string
  demonstration: boolean
  onChange(draft: Draft): void
}

export function Contents({ t, locale, data, draft, assessed, regionId, demonstration, onChange }: Props) {
  const { inside, problems } = assessed
  return (
    <section
      className="panel own-contents"
      id="own-contents"
      aria-labelledby="own-contents-title"
      tabIndex={-1}
    >
      <h2 id="own-contents-title">{t("ownBox.box")}</h2>
      {inside.length === 0 ? (
        <p className="soft">{t("ownBox.empty")}</p>
      ) : (
        <ul className="own-inside">
          {inside.map(({ part: { facts, picture, lang }, quantity }) => (
            <li key={facts.handle}>
              <img src={picture.src} alt="" width={40} height={50} style={{ background: picture.ground }} />
              <span lang={lang}>{facts.name}</span>
              <span className="own-steps">
                <button
                  type="button"
                  aria-label={
                    quantity === 1
                      ? t("ownBox.remove", { name: facts.name })
                      : t("ownBox.less", { name: facts.name })
                  }
                  onClick={() => onChange(withQuantity(draft, facts.handle, quantity - 1))}
                >
                  −
                </button>
                <b aria-label={t("ownBox.quantity", { name: facts.name, count: quantity })}>{quantity}</b>
                <button
                  type="button"
                  aria-label={t("ownBox.more", { name: facts.name })}
                  onClick={() => onChange(withQuantity(draft, facts.handle, quantity + 1))}
                >
                  +
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <BoxMeters t={t} assessed={assessed} least={data.campaign.least.producers} />
      <div
        role="status"
        className={inside.length > 0 && problems.length > 0 ? "notice own-problems" : "own-fine"}
      >
        {inside.length === 0 ? null : problems.length === 0 ? (
          <p>{t("ownBox.fine")}</p>
        ) : (
          <>
            <p>{t("ownBox.problems")}</p>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <BuyBox
        t={t}
        locale={locale}
        campaignHandle={data.campaign.handle}
        draft={draft}
        assessed={assessed}
        regionId={regionId}
        demonstration={demonstration}
        onChange={onChange}
      />
    </section>
  )
}
