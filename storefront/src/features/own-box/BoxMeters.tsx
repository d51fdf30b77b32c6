import type { Translate } from "../../i18n"
import type { Assessed } from "./assess"

interface Props {
  t: Translate
  assessed: Assessed
  /** Different makers that the sale asks for. */
  least: number
}

export function BoxMeters({ t, assessed, least }: Props) {
  const { filled, sizeUnknown, grams, weightUnknown, packaging, variety } = assessed
  const percent = Math.round(filled * 100)
  const most = packaging?.holdsGrams ?? 0
  return (
    <dl className="own-meters">
      <div>
        <dt>{t("ownBox.room")}</dt>
        <dd>
          {t("ownBox.roomValue", { percent })}
          <Bar share={filled} />
          {sizeUnknown > 0 && (
            <span className="small soft">{t("ownBox.roomUnknown", { count: sizeUnknown })}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t("ownBox.weight")}</dt>
        <dd>
          {t("ownBox.weightValue", { grams, most })}
          <Bar share={most === 0 ? 0 : grams / most} />
          {weightUnknown > 0 && (
            <span className="small soft">{t("ownBox.weightUnknown", { count: weightUnknown })}</span>
          )}
        </dd>
      </div>
      {least > 1 && (
        <div>
          <dt>{t("ownBox.variety")}</dt>
          <dd>
            {t("ownBox.varietyValue", { has: variety.producers, needs: least })}
            <Bar share={variety.producers / least} goal />
          </dd>
        </div>
      )}
    </dl>
  )
}

/** Beside its numbers, which a screen reader reads. */
function Bar({ share, goal = false }: { share: number; goal?: boolean }) {
  const over = share > 1 && !goal
  return (
    <span className={over ? "own-bar over" : "own-bar"} aria-hidden="true">
      <span style={{ width: `${Math.min(100, share * 100)}%` }} />
    </span>
  )
}
