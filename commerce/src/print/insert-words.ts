import type { Recognition } from "../../domain/certification"
import { formatDay, type Day } from "../../domain/day"
import type { Language } from "./paper"

/** The words of the leaf; like those of the site, in Vietnamese and in English. */
export const INSERT_WORDS = {
  vi: {
    inside: "TRONG HỘP CÓ",
    boxPage: "Trang của hộp quà",
    makers: "Ai làm ra những món này",
    scan: "Quét mã cạnh mỗi món để đọc về chủ thể, thành phần, cách bảo quản và giấy công nhận mới nhất.",
    stars:
      "OCOP (Mỗi xã một sản phẩm) xếp hạng 3, 4 và 5 sao; giấy công nhận có giá trị 36 tháng. " +
      "Sao nêu ở đây theo ngày in tờ này; trang của món luôn nói tình trạng hôm nay.",
    foot: "OCOP Cà Mau",
    unknownProducer: "Chưa rõ chủ thể",
    oneOf: (names: string[]) => `một trong: ${names.join(", ")}`,
    until: (day: string) => `đến hết ngày ${day}`,
    decision: (number: string) => `theo quyết định ${number}`,
    decisionUnnumbered: "theo quyết định công nhận",
    press: (paper: string) => `theo ${paper}, chưa đối chiếu với quyết định`,
    pressUnnamed: "theo báo chí, chưa đối chiếu với quyết định",
    none: "Giấy công nhận không còn hiệu lực.",
  },
  en: {
    inside: "IN THIS BOX",
    boxPage: "This box's page",
    makers: "Who made what is inside",
    scan: "Scan the code beside a product to read about its producer, ingredients, storage and latest certificate.",
    stars:
      "OCOP (One Commune One Product) awards 3, 4 and 5 stars; a recognition holds for 36 months. " +
      "Stars are as of the day this leaf was printed; each product's page says how they stand today.",
    foot: "OCOP Cà Mau",
    unknownProducer: "Producer not known",
    oneOf: (names: string[]) => `one of: ${names.join(", ")}`,
    until: (day: string) => `until ${day} inclusive`,
    decision: (number: string) => `by decision ${number}`,
    decisionUnnumbered: "by the decision of recognition",
    press: (paper: string) => `as reported by ${paper}, not checked against the decision`,
    pressUnnamed: "as reported in the press, not checked against the decision",
    none: "The recognition is no longer in force.",
  },
} as const satisfies Record<Language, unknown>

const STARS = {
  vi: { 3: "OCOP ba sao", 4: "OCOP bốn sao", 5: "OCOP năm sao" },
  en: { 3: "Three OCOP stars", 4: "Four OCOP stars", 5: "Five OCOP stars" },
} as const

/** Stars in words, what they rest on and until when: they are a certification mark, and not for us to draw. */
export function certificateWords(recognition: Recognition, lastDay: Day, language: Language): string {
  const until = INSERT_WORDS[language].until(formatDay(lastDay))
  return `${STARS[language][recognition.stars]} ${until}, ${sourceWords(recognition, language)}.`
}

function sourceWords({ evidence, decisionNo, sourceUrl }: Recognition, language: Language): string {
  const words = INSERT_WORDS[language]
  if (evidence === "decision")
    return decisionNo === null ? words.decisionUnnumbered : words.decision(decisionNo)
  return sourceUrl === null ? words.pressUnnamed : words.press(hostOf(sourceUrl))
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "")
}

/** Producer and commune; a former commune that was split names every possibility. */
export function originWords(
  producer: { name: string; communes: readonly string[] } | null,
  language: Language,
): string {
  const words = INSERT_WORDS[language]
  if (producer === null) return words.unknownProducer
  const [first, ...others] = producer.communes
  if (first === undefined) return producer.name
  return `${producer.name} · ${others.length === 0 ? first : words.oneOf([...producer.communes])}`
}
