import type { Recipient } from "#domain/gift-box/gift"
import type { GiftPlaces } from "#domain/gift-box/place-names"
import type { Translate } from "../../../i18n"
import { CA_MAU } from "../../../components/places/places"
import { RowField, type RowFieldProps } from "./RowField"

interface Props {
  t: Translate
  places: GiftPlaces
  recipient: Recipient
  field(name: "province" | "commune"): RowFieldProps
  onChange(patch: Partial<Recipient>): void
}

/** The communes of Cà Mau are chosen from a list, those of elsewhere are written. */
export function RecipientPlace({ t, places, recipient, field, onChange }: Props) {
  return (
    <>
      <RowField {...field("province")}>
        {(control) => (
          <select
            {...control}
            value={recipient.province}
            onChange={(event) => onChange({ province: event.target.value, commune: "" })}
          >
            <option value="">{t("gift.provinceEmpty")}</option>
            {places.provinces.map(({ code, name }) => (
              <option key={code} value={code} lang="vi">
                {name}
              </option>
            ))}
          </select>
        )}
      </RowField>
      <RowField {...field("commune")}>
        {(control) =>
          recipient.province === CA_MAU ? (
            <select
              {...control}
              value={recipient.commune}
              onChange={(event) => onChange({ commune: event.target.value })}
            >
              <option value="">{t("gift.communeEmpty")}</option>
              {places.communes.map(({ code, name }) => (
                <option key={code} value={code} lang="vi">
                  {name}
                </option>
              ))}
            </select>
          ) : (
            <input
              {...control}
              autoComplete="off"
              value={recipient.commune}
              onChange={(event) => onChange({ commune: event.target.value })}
            />
          )
        }
      </RowField>
    </>
  )
}
