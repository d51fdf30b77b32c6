import { fold } from "../fold"
import { SAY, type Said } from "./recipient-sentences"
import { LISTED_PROVINCE } from "./units"

/** The 34 provinces, and the communes of those provinces of which the shop has a list. */
export interface GiftPlaces {
  provinces: { code: string; name: string }[]
  communes: {
    code: string
    /** With or without its kind: "Xã Đất Mũi". */
    name: string
    /** Units before July 2025, as `communes.csv` has them: "Xã Tân Ân Tây (Huyện Ngọc Hiển) – một phần; …". */
    formedFrom: string
  }[]
}

/** Places with their names taken apart, for many look-ups. */
export interface PlaceIndex {
  provinces: (Name & { code: string })[]
  communes: Listed[]
  former: FormerUnit[]
}

type Listed = Name & { code: string; name: string }
type FormerUnit = Name & { whole: boolean; commune: Listed }

export function toPlaceIndex({ provinces, communes }: GiftPlaces): PlaceIndex {
  const listed = communes.map(({ code, name, formedFrom }) => ({ code, name, formedFrom, ...nameOf(name) }))
  return {
    provinces: provinces.map(({ code, name }) => ({ code, ...nameOf(name) })),
    communes: listed,
    former: listed.flatMap((commune) =>
      commune.formedFrom.split(";").map((unit) => ({
        ...nameOf(unit.replace(/\(.*$/, "")),
        whole: !unit.includes("một phần"),
        commune,
      })),
    ),
  }
}

/** Became part of the listed province on 1 July 2025. */
const FORMER_PROVINCE = "bac lieu"

/** How people write the two largest cities. */
const SHORT_PROVINCES: Record<string, string> = { hcm: "ho chi minh", "sai gon": "ho chi minh", hn: "ha noi" }

const KINDS = new Set(["tinh", "tp", "xa", "x", "phuong", "p", "tt"])
const LONG_KINDS = new Set(["thanh pho", "thi tran"])

export type FoundPlace = { code: string } | ({ code: string | null } & Said)

/** A province by its code or its name, with or without accents and «tỉnh» or «thành phố». */
export function findProvince(text: string, { provinces }: PlaceIndex): FoundPlace {
  const written = nameOf(text)
  if (written.folded === "") return unknown(SAY.noProvince())
  const name = SHORT_PROVINCES[written.folded] ?? written.folded
  if (name === FORMER_PROVINCE) return { code: LISTED_PROVINCE }
  const found = provinces.find(({ code, folded }) => code === text.trim() || folded === name)
  if (found) return { code: found.code }
  return unknown(SAY.noSuchProvince(text))
}

/**
 * A commune by its code or its name. One of before July 2025 is told what it became, with its code where that is one;
 * outside the provinces whose communes are listed, any name will do.
 */
export function findCommune(text: string, province: string, index: PlaceIndex): FoundPlace {
  const written = nameOf(text)
  if (written.folded === "") return unknown(SAY.noCommune())
  if (province !== LISTED_PROVINCE) return { code: text.trim() }
  const byCode = index.communes.find(({ code }) => code === text.trim())
  if (byCode) return { code: byCode.code }
  const today = best(index.communes, written)
  if (today.length === 1 && today[0]) return { code: today[0].code }
  if (today.length > 1) return unknown(SAY.severalCommunes(text, namesOf(today)))
  return findFormer(text, written, index)
}

function findFormer(text: string, written: Name, { former }: PlaceIndex): FoundPlace {
  const found = best(former, written)
  const became = [...new Set(found.map(({ commune }) => commune))]
  const [only] = became
  if (!only) return unknown(SAY.noSuchCommune(text))
  if (became.length === 1 && found.every(({ whole }) => whole))
    return { code: only.code, ...SAY.becameOne(text, only.name) }
  return unknown(SAY.becameSeveral(text, namesOf(became)))
}

interface Name {
  /** Lower case with its accents. */
  accented: string
  folded: string
}

/** Those with the same accents, or where there are none, those that differ in accents alone. */
function best<One extends Name>(all: readonly One[], written: Name): One[] {
  const same = all.filter(({ accented }) => accented === written.accented)
  return same.length > 0 ? same : all.filter(({ folded }) => folded === written.folded)
}

/** Without its kind: «xã Đất Mũi», «P.1». */
function nameOf(text: string): Name {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(^|\s)([px])(\d+)/g, "$1$2 $3")
    .trim()
    .split(" ")
  const [first = "", second = ""] = words.map(fold)
  const kind = LONG_KINDS.has(`${first} ${second}`) ? 2 : KINDS.has(first) ? 1 : 0
  const name = (words.length > kind ? words.slice(kind) : words).join(" ")
  return { accented: name, folded: fold(name) }
}

function namesOf(communes: readonly { name: string }[]): string[] {
  return communes.map(({ name }) => name)
}

function unknown(said: Said): FoundPlace {
  return { code: null, ...said }
}
