import { fold } from "../../../../domain/fold"
import type { PartChoice } from "../../../../domain/gift-box/gift-box"

/** Products whose name, producer or commune has every word that was typed, with accents or without; exact names first. */
export function findParts(
  parts: readonly PartChoice[],
  typed: string,
  communeName: (code: string) => string,
): PartChoice[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const exact = typed.trim().toLowerCase().normalize("NFC")
  return parts
    .filter(({ name, nameEn, producer, communes }) => {
      const text = fold([name, nameEn, producer?.name, ...communes.map(communeName)].join(" "))
      return words.every((word) => text.includes(word))
    })
    .map((part) => ({ part, isExact: part.name.toLowerCase().normalize("NFC").includes(exact) }))
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || a.part.name.localeCompare(b.part.name, "vi"))
    .map(({ part }) => part)
}
