import {
  endsOn,
  issuedOn,
  VALIDITY_MONTHS,
  withdrawalDay,
  type Level,
  type Recognition,
  type Stars,
} from "./certification"
import { addDays, addMonths, earliestDay, formatDay, latestDay, type Day } from "./day"

/** A statement of a record that another one, or the law, rules out. */
export interface Contradiction {
  field: keyof Recognition
  /** What, why and what to do, in the desk's language. */
  message: string
}

/** Points that a number of stars stands for, upper end exclusive but for 100 (148/QĐ-TTg of 24/2/2023). */
const BANDS: Record<Stars, { from: number; below: number }> = {
  3: { from: 50, below: 70 },
  4: { from: 70, below: 90 },
  5: { from: 90, below: 101 },
}

/** 148/QĐ-TTg gave three stars to the districts; 1489/QĐ-TTg took them back with the end of the districts. */
const DISTRICTS_FROM = "2023-02-24" as Day
const DISTRICTS_BEFORE = "2025-07-06" as Day

const LEVEL_NAMES: Record<Level, string> = {
  district: "cấp huyện",
  province: "cấp tỉnh",
  centre: "Trung ương",
}

/**
 * Who recognised how many stars on a day: the province three and four (1048/QĐ-TTg), the district three from
 * 24/2/2023 (148/QĐ-TTg) to 5/7/2025 (1489/QĐ-TTg), the centre always five.
 */
export function levelOn(stars: Stars, day: Day): Level {
  if (stars === 5) return "centre"
  return stars === 3 && day >= DISTRICTS_FROM && day < DISTRICTS_BEFORE ? "district" : "province"
}

/** Every level that the written date allows; one that a source dates by the year may span a change of the law. */
export function possibleLevels({
  stars,
  recognisedOn,
  precision,
}: Pick<Recognition, "stars" | "recognisedOn" | "precision">): Level[] {
  const first = earliestDay(recognisedOn, precision)
  const last = latestDay(recognisedOn, precision)
  const turns = [DISTRICTS_FROM, DISTRICTS_BEFORE].filter((day) => first < day && day <= last)
  return [...new Set([first, ...turns].map((day) => levelOn(stars, day)))]
}

/**
 * Everything that speaks against a record; an empty list lets it be saved.
 *
 * @param others the other recognitions of the same product.
 * @param today day after which nothing can have been decided yet.
 */
export function contradictionsOf(
  record: Recognition,
  others: readonly Recognition[],
  today: Day,
): Contradiction[] {
  const unreadable = unreadableDates(record)
  if (unreadable.length > 0) return unreadable
  return [
    ...checkScore(record),
    ...checkIssue(record, today),
    ...checkLevel(record),
    ...checkTerm(record),
    ...checkWithdrawal(record, today),
    ...checkEvidence(record),
    ...checkOverlap(record, others),
  ]
}

function unreadableDates({ recognisedOn, precision, withdrawnOn }: Recognition): Contradiction[] {
  const found: Contradiction[] = []
  try {
    earliestDay(recognisedOn, precision)
  } catch {
    const form = { day: "ngày/tháng/năm", month: "tháng/năm", quarter: "tháng đầu quý/năm", year: "năm" }
    const message = `Ngày công nhận «${recognisedOn}» không đúng dạng ${form[precision]}. Hãy nhập lại.`
    found.push({ field: "recognisedOn", message })
  }
  try {
    withdrawalDay({ withdrawnOn })
  } catch {
    found.push({
      field: "withdrawnOn",
      message: `Ngày thu hồi «${withdrawnOn}» không phải là ngày. Hãy nhập lại.`,
    })
  }
  return found
}

function checkScore({ score, stars }: Recognition): Contradiction[] {
  if (score === null) return []
  const { from, below } = BANDS[stars]
  if (score >= from && score < below && score <= 100) return []
  const band = stars === 5 ? "từ 90 đến 100" : `từ ${from} đến dưới ${below}`
  return [
    {
      field: "score",
      message: `${stars} sao ứng với ${band} điểm, không phải ${score}. Hãy sửa số sao hoặc điểm.`,
    },
  ]
}

function checkIssue(record: Recognition, today: Day): Contradiction[] {
  const issued = issuedOn(record)
  if (issued <= today) return []
  const message = `Ngày công nhận ${formatDay(issued)} còn ở phía trước (hôm nay là ${formatDay(today)}). Hãy sửa ngày.`
  return [{ field: "recognisedOn", message }]
}

function checkLevel(record: Recognition): Contradiction[] {
  const { level, stars } = record
  if (level === null) return []
  const possible = possibleLevels(record)
  if (possible.includes(level)) return []
  const right = possible.map((one) => LEVEL_NAMES[one]).join(" hoặc ")
  const message = `Vào ngày công nhận này, ${stars} sao do ${right} công nhận, không phải ${LEVEL_NAMES[level]}. Hãy sửa cấp, số sao hoặc ngày.`
  return [{ field: "level", message }]
}

function checkTerm(record: Recognition): Contradiction[] {
  const { expiresOn } = record
  if (expiresOn === null) return []
  if (expiresOn <= issuedOn(record)) {
    const message = `Ngày hết hiệu lực ${formatDay(expiresOn)} không sau ngày công nhận ${formatDay(issuedOn(record))}. Hãy sửa một trong hai ngày.`
    return [{ field: "expiresOn", message }]
  }
  const longest = latestTermEnd({ ...record, expiresOn: null })
  if (expiresOn <= longest) return []
  const message = `Giấy công nhận có hiệu lực 36 tháng, tức là đến trước ngày ${formatDay(longest)}, không đến ${formatDay(expiresOn)}. Hãy sửa ngày hết hiệu lực.`
  return [{ field: "expiresOn", message }]
}

/** By the latest reading of how the issue is dated. */
function latestTermEnd({ expiresOn, recognisedOn, precision }: Recognition): Day {
  return expiresOn ?? addMonths(latestDay(recognisedOn, precision), VALIDITY_MONTHS)
}

function checkWithdrawal(record: Recognition, today: Day): Contradiction[] {
  const day = withdrawalDay(record)
  const { withdrawalReason } = record
  if (day === undefined) {
    if (withdrawalReason === null) return []
    return [
      { field: "withdrawnOn", message: "Có lý do thu hồi mà thiếu ngày thu hồi. Hãy nhập ngày thu hồi." },
    ]
  }
  const found: Contradiction[] = []
  if (withdrawalReason === null || withdrawalReason.trim() === "") {
    found.push({
      field: "withdrawalReason",
      message: "Thu hồi phải có lý do, vì trang sản phẩm sẽ nêu lý do ấy.",
    })
  }
  if (day < issuedOn(record)) {
    const message = `Ngày thu hồi ${formatDay(day)} trước ngày công nhận ${formatDay(issuedOn(record))}. Hãy sửa một trong hai ngày.`
    found.push({ field: "withdrawnOn", message })
  }
  if (day >= latestTermEnd(record)) {
    const message = `Đến ngày ${formatDay(day)} giấy công nhận đã tự hết hạn, không còn gì để thu hồi. Hãy sửa ngày thu hồi.`
    found.push({ field: "withdrawnOn", message })
  }
  if (day > today) {
    const message = `Ngày thu hồi ${formatDay(day)} còn ở phía trước (hôm nay là ${formatDay(today)}). Hãy sửa ngày.`
    found.push({ field: "withdrawnOn", message })
  }
  return found
}

function checkEvidence({ evidence, decisionNo, sourceUrl }: Recognition): Contradiction[] {
  // A scan can only be attached to a record that is there, so a decision stands by its number alone.
  if (evidence === "decision") {
    if (decisionNo === null) {
      return [
        { field: "decisionNo", message: "Bằng chứng là quyết định thì phải có số quyết định. Hãy nhập số." },
      ]
    }
    return []
  }
  if (sourceUrl !== null) return []
  return [
    {
      field: "sourceUrl",
      message: "Bằng chứng là báo chí thì phải có địa chỉ bài báo. Hãy dán địa chỉ vào.",
    },
  ]
}

/** A product holds one recognition at a time. */
function checkOverlap(record: Recognition, others: readonly Recognition[]): Contradiction[] {
  const clash = others.find(
    (other) =>
      other.slug !== record.slug && issuedOn(record) < endsOn(other) && issuedOn(other) < endsOn(record),
  )
  if (clash === undefined) return []
  const message =
    `Sản phẩm đang có ${clash.stars} sao từ ${formatDay(issuedOn(clash))} đến hết ${formatDay(addDays(endsOn(clash), -1))}; ` +
    "hai giấy công nhận không thể cùng hiệu lực. Hãy dùng «Gia hạn» hoặc «Nâng hạng» trên giấy ấy, hoặc sửa ngày."
  return [{ field: "recognisedOn", message }]
}
