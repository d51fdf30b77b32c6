import { formatVnd } from "#domain/vnd"
import type { Translate } from "../../i18n"
import type { Draft } from "./draft"
import type { OwnBoxData } from "./own-box-data"

interface Props {
  t: Translate
  data: OwnBoxData
  draft: Draft
  onChange(draft: Draft): void
}

export function PackagingChoice({ t, data, draft, onChange }: Props) {
  return (
    <fieldset className="own-packagings">
      <legend>{t("ownBox.packaging")}</legend>
      <div>
        {data.packagings.map(({ handle, name, cost, inner, holdsGrams }) => (
          <label key={handle}>
            <input
              type="radio"
              name="packaging"
              checked={draft.packagingHandle === handle}
              onChange={() => onChange({ ...draft, packagingHandle: handle })}
            />
            <span>
              <strong>{name}</strong>
              <span className="small soft">
                {t("ownBox.inner", {
                  length: inner.length / 10,
                  width: inner.width / 10,
                  height: inner.height / 10,
                })}
                , {t("ownBox.holds", { kilograms: holdsGrams / 1000 })}
              </span>
              <b>{formatVnd(cost)}</b>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
