import { parseDay, type Day } from "./day"

/** A lunar new year in Viet Nam (UTC+7). */
export interface Tet {
  /** Mùng 1. */
  firstDay: Day
  /** 23 tháng Chạp before it, where it was worked out; null otherwise. */
  kitchenGods: Day | null
  /** "Đinh Mùi" */
  name: string
}

/**
 * Computed with Hồ Ngọc Đức's algorithm at UTC+7. A table, because the libraries that could be had follow the
 * Chinese calendar or err: in 2030 Viet Nam's Tết is a day before China's.
 */
const FIRST_DAYS = [
  "2027-02-06",
  "2028-01-26",
  "2029-02-13",
  "2030-02-02",
  "2031-01-23",
  "2032-02-11",
  "2033-01-31",
  "2034-02-19",
  "2035-02-08",
].map(parseDay)
const KITCHEN_GODS: Record<string, Day> = { "2027-02-06": parseDay("2027-01-30") }

const STEMS = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"]
const BRANCHES = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"]

/** The Tết that comes, or that begins on this very day; undefined after the last of the table. */
export function nextTet(on: Day): Tet | undefined {
  return comingTets(on)[0]
}

/** Every Tết of the table that comes or begins on this day, the next one first. */
export function comingTets(on: Day): Tet[] {
  return FIRST_DAYS.filter((day) => day >= on).map(toTet)
}

function toTet(firstDay: Day): Tet {
  const cycle = Number(firstDay.slice(0, 4)) - 4
  return {
    firstDay,
    kitchenGods: KITCHEN_GODS[firstDay] ?? null,
    name: `${STEMS[cycle % STEMS.length] ?? ""} ${BRANCHES[cycle % BRANCHES.length] ?? ""}`,
  }
}

/** Whether a day is the first of a lunar new year. */
export function isTet(day: Day): boolean {
  return FIRST_DAYS.includes(day)
}
