/** What is wrong with a form, by field: what, why and what to do, in the desk's language. */
export interface QuoteFault {
  field: string
  message: string
}

/** A line of text that has to be there and may not be endless. */
export function textFault(field: string, label: string, text: string, most: number): QuoteFault[] {
  const { length } = text.trim()
  if (length === 0) return [{ field, message: `${label} còn trống. Hãy điền vào.` }]
  if (length > most)
    return [{ field, message: `${label} dài ${length} ký tự, nhiều nhất là ${most}. Hãy viết ngắn lại.` }]
  return []
}

export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1
}

/** The first text that stands twice in a list. */
export function repeated(texts: readonly string[]): string | undefined {
  return texts.find((text, index) => texts.indexOf(text) !== index)
}
