export type Values = Record<string, string | number>

/** A sentence of the copy with its values, in the browser, where i18next is not: "{{count}} kết quả". */
export function fillText(sentence: string, values: Values = {}): string {
  return sentence.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ""))
}
