import type { Vnd } from "./vnd"

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const
/** Of the groups of three digits below a billion, which «tỷ» counts anew. */
const GROUPS = ["", "nghìn", "triệu"] as const
const BILLION = 1_000_000_000

/** An amount as contracts write it out: 300000000 → "Ba trăm triệu đồng chẵn"; «chẵn» ends whole thousands. */
export function vndInWords(amount: Vnd): string {
  const words = amount === 0 ? "không" : readWhole(amount, false)
  const even = amount > 0 && amount % 1000 === 0 ? " chẵn" : ""
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng${even}`
}

/** @param isInner a larger group stands before, so that hundreds are said even where there are none. */
function readWhole(amount: number, isInner: boolean): string {
  const billions = Math.floor(amount / BILLION)
  const rest = amount % BILLION
  if (billions === 0) return readBelowBillion(rest, isInner)
  const words = [readWhole(billions, isInner), "tỷ"]
  return rest === 0 ? words.join(" ") : [...words, readBelowBillion(rest, true)].join(" ")
}

function readBelowBillion(amount: number, isInner: boolean): string {
  const words: string[] = []
  for (let power = 2; power >= 0; power--) {
    const group = Math.floor(amount / 1000 ** power) % 1000
    if (group === 0) continue
    words.push(readGroup(group, isInner || words.length > 0), GROUPS[power] ?? "")
  }
  return words.filter(Boolean).join(" ")
}

function readGroup(group: number, isInner: boolean): string {
  const hundreds = Math.floor(group / 100)
  const tens = Math.floor(group / 10) % 10
  const ones = group % 10
  const hasHundreds = hundreds > 0 || isInner
  return [
    hasHundreds ? `${DIGITS[hundreds]} trăm` : "",
    tens === 0 ? (hasHundreds && ones > 0 ? "lẻ" : "") : tens === 1 ? "mười" : `${DIGITS[tens]} mươi`,
    readOnes(ones, tens),
  ]
    .filter(Boolean)
    .join(" ")
}

function readOnes(ones: number, tens: number): string {
  if (ones === 0) return ""
  if (ones === 1 && tens > 1) return "mốt"
  if (ones === 4 && tens > 1) return "tư"
  if (ones === 5 && tens > 0) return "lăm"
  return DIGITS[ones] ?? ""
}
