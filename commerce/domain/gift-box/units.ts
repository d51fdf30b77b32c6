import type { IsCommune } from "./recipients"

/** The province all of whose communes the shop has a list of. */
export const LISTED_PROVINCE = "96"

/** NSO codes of `provinces.csv`, and of the communes of `communes.csv`, for where those files are not at hand. */
export const PROVINCE_CODES: ReadonlySet<string> = codes(`
  01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38
  40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91
  92 96
`)
export const COMMUNE_CODES: ReadonlySet<string> = codes(`
  31825 31834 31840 31843 31849 31858 31864 31867 31876 31882 31885 31891 31894 31900 31906 31918
  31927 31942 31951 31957 31972 31975 31985 31988 31993 32002 32014 32025 32041 32044 32047 32059
  32062 32065 32069 32071 32083 32092 32095 32098 32104 32110 32119 32128 32134 32137 32140 32152
  32155 32161 32167 32182 32185 32188 32191 32201 32206 32212 32214 32218 32227 32236 32244 32248
`)

export const isCommune: IsCommune = (province, commune) =>
  province === LISTED_PROVINCE
    ? COMMUNE_CODES.has(commune)
    : PROVINCE_CODES.has(province) && commune.trim() !== ""

function codes(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/))
}
