import type { Group } from "#domain/certification"
import type { SearchDocument, SearchKind } from "./documents"

/** Where a word of a document stands, from the part that says most of it to the part that says least. */
export const FIELDS = ["name", "alias", "maker", "place", "kind", "text"] as const
export type Field = (typeof FIELDS)[number]

/** What somebody writes who wants any of a kind. */
const KIND_WORDS: Record<SearchKind, string> = {
  product: "",
  "gift-box":
    "hộp quà giỏ quà gói quà set quà quà tết quà tặng quà biếu gift box set hamper new year present",
  producer: "chủ thể nhà sản xuất nơi làm producer maker",
  place: "điểm đến du lịch tham quan chơi place visit travel",
  story: "câu chuyện chuyện kể story",
  certificate: "giấy chứng nhận giấy công nhận chứng chỉ certificate quyết định",
}

/** Names of the groups in words, as far as people use them. */
const GROUP_WORDS: Record<Group, string> = {
  food: "thực phẩm đồ ăn món ăn food",
  beverage: "đồ uống thức uống nước uống drink beverage",
  herbal: "dược liệu thảo dược herbal",
  handicraft: "thủ công mỹ nghệ đồ lưu niệm handicraft souvenir",
  ornamental: "sinh vật cảnh",
  tourism: "du lịch tham quan lưu trú tourism travel stay",
}

/** What engines index, in NFC: the words of a document by field. Kind and group are words too, and not shipped. */
export function searchableText(document: SearchDocument): Record<Field, string> {
  const { name, nameEn, aliases, kind, group, detail, communes, formerPlace, text } = document
  const join = (...parts: (string | null)[]) => parts.filter(Boolean).join(" , ").normalize("NFC")
  return {
    name: join(name, nameEn),
    alias: join(...aliases),
    maker: kind === "producer" ? "" : join(detail),
    place: join(...communes, formerPlace),
    kind: join(KIND_WORDS[kind], group && GROUP_WORDS[group]),
    text: join(text),
  }
}
