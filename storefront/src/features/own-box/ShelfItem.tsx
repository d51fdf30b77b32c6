import { formatVnd, toVnd } from "#domain/vnd"
import type { Translate } from "../../i18n"
import type { OwnPart } from "./own-box-data"

interface Props {
  t: Translate
  part: OwnPart
  /** Pieces of it in the box. */
  count: number
  /** Why one more cannot go in; null where it can. */
  obstacle: string | null
  onAdd(): void
}

export function ShelfItem({ t, part, count, obstacle, onAdd }: Props) {
  const { facts, picture, href, lang } = part
  const reason = `own-${facts.handle}`
  return (
    <li>
      <img
        src={picture.src}
        alt=""
        width={72}
        height={90}
        loading="lazy"
        style={{ background: picture.ground }}
      />
      <div>
        <a href={href} lang={lang}>
          {facts.name}
        </a>
        <p className="small soft" lang="vi">
          {facts.producer?.name}
        </p>
        <p className="small own-facts">
          <span className="own-stars">{t("stars.words", { stars: facts.stars ?? 0 })}</span>
          <span>{facts.kept ? t(`ownBox.kept.${facts.kept}`) : t("ownBox.keptUnknown")}</span>
          <span>
            {facts.weightGrams === null
              ? t("ownBox.gramsUnknown")
              : t("ownBox.grams", { grams: facts.weightGrams })}
          </span>
        </p>
        <p className="own-buy">
          <strong>{formatVnd(facts.price ?? toVnd(0))}</strong>
          {count > 0 && <span className="own-count">{t("ownBox.inBox", { count })}</span>}
          <button
            type="button"
            className="button secondary"
            aria-label={t("ownBox.addNamed", { name: facts.name })}
            aria-disabled={obstacle !== null}
            aria-describedby={obstacle === null ? undefined : reason}
            onClick={() => obstacle === null && onAdd()}
          >
            {t("ownBox.add")}
          </button>
        </p>
        {obstacle && (
          <p id={reason} className="small own-obstacle">
            {t("ownBox.cannot", { reason: obstacle })}
          </p>
        )}
      </div>
    </li>
  )
}
