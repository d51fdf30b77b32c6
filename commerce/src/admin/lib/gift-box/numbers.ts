import { formatVnd, toVnd, type Vnd } from "../../../../domain/vnd"

/** "350.000", "350 000 ₫" or "350000"; null for nothing, undefined for what is no whole number from 0. */
export function readWhole(text: string): number | null | undefined {
  const digits = text.replace(/[\s.₫đ]/gu, "")
  if (digits === "") return text.trim() === "" ? null : undefined
  const number = Number(digits)
  return /^\d+$/.test(digits) && Number.isSafeInteger(number) ? number : undefined
}

/** As `readWhole`, but from 1. */
export function readCount(text: string): number | null | undefined {
  const number = readWhole(text)
  return number === 0 ? undefined : number
}

export function readVnd(text: string): Vnd | null | undefined {
  const amount = readWhole(text)
  return typeof amount === "number" ? toVnd(amount) : amount
}

/** "350.000", as a person types it. */
export function typedVnd(amount: number | null): string {
  return amount === null ? "" : amount.toLocaleString("vi-VN")
}

/** "−30.000 ₫" where an amount can be below zero. */
export function formatDifference(amount: number): string {
  return `${amount < 0 ? "−" : ""}${formatVnd(toVnd(Math.abs(amount)))}`
}

/** "850 g", "1,25 kg" */
export function formatGrams(grams: number): string {
  return grams < 1000 ? `${grams} g` : `${(grams / 1000).toLocaleString("vi-VN")} kg`
}

/** 0.125 → "12,5 %"; rounded to a tenth. */
export function formatShare(share: number): string {
  return `${(Math.round(share * 1000) / 10).toLocaleString("vi-VN").replace("-", "−")}\u00a0%`
}

export function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim()
}
