import type { Catalogue, CatalogueGiftBox, CatalogueProduct } from "../../domain/catalogue"
import { isPublished } from "../../domain/certification"
import { formatDay, type Day } from "../../domain/day"
import { recallInForce } from "../../domain/lot"
import { isOpenOn, type SalesPoint } from "../../domain/sales-point"
import { RefusedForm } from "../lib/refusals"
import type { CodePaper, CodePaperView, PrintedCode } from "./code-paper"
import { CODE_WORDS, POINT_KIND_WORDS } from "./code-words"
import { certificateWords, originWords } from "./insert-words"
import type { Language } from "./paper"
import { LEAST_MODULE_MM, leastSide } from "./qr"
import { LABEL_CODE_SIDE } from "./shelf-labels"

export interface CodeRequest {
  paper: CodePaper
  /** Handles of products and gift boxes; none asks for what the point has. */
  handles: readonly string[]
  /** Handle of the sales point the paper is for. */
  point: string | null
  /** The certificates must hold through this day. */
  through: Day
}

type ToAddress = (path: string) => string

/**
 * What to print, from what is published.
 *
 * @throws RefusedForm with a sentence for each thing that no code is printed for.
 */
export function toCodePaperView(
  catalogue: Catalogue,
  request: CodeRequest,
  toAddress: ToAddress,
): CodePaperView {
  const { paper, handles, through } = request
  const point = pointOf(catalogue, request)
  const wanted = handles.length > 0 ? handles : (point?.productHandles ?? [])
  if (point && handles.length === 0 && paper !== "label") {
    const codes = [toPointCode(catalogue, point, through, toAddress)]
    return { title: titleOf(paper, point.name), on: catalogue.on, codes, mark: markOf(point) }
  }
  const found = wanted.map((handle) => ({
    handle,
    goods: [...catalogue.products, ...catalogue.giftBoxes].find((one) => one.handle === handle),
  }))
  const faults = found.flatMap(({ handle, goods }) => faultOf(handle, goods, through) ?? [])
  if (wanted.length === 0) faults.push("Chưa chọn sản phẩm nào để in mã. Hãy chọn sản phẩm, hoặc điểm bán.")
  if (faults.length > 0) throw refused("products", faults)
  const codes = found.flatMap(({ goods }) => (goods ? [toGoodsCode(goods, catalogue, point, toAddress)] : []))
  const long = codes.filter(({ address }) => paper === "label" && leastSide(address) > LABEL_CODE_SIDE)
  if (long.length > 0) {
    const message = `Địa chỉ của trang dài quá để in ô mã từ ${LEAST_MODULE_MM} mm trên nhãn. Hãy in thẻ quầy, hoặc dùng tên miền ngắn hơn.`
    throw refused("paper", [message])
  }
  const title = titleOf(paper, point?.name ?? found.map(({ goods }) => goods?.name).join(", "))
  return { title, on: catalogue.on, codes, mark: markOf(point) }
}

function pointOf({ salesPoints, on }: Catalogue, { point: handle }: CodeRequest): SalesPoint | null {
  if (handle === null) return null
  const point = salesPoints.find((one) => one.handle === handle || one.code === handle)
  if (!point) throw refused("point", [`Không có điểm bán «${handle}» trong danh sách đã công bố.`])
  if (point.closesOn !== null && !isOpenOn({ opensOn: null, closesOn: point.closesOn }, on))
    throw refused("point", [
      `Điểm bán «${point.name}» đã đóng từ sau ngày ${formatDay(point.closesOn)}, nên không in mã cho điểm này.`,
    ])
  return point
}

function refused(field: string, messages: readonly string[]): RefusedForm {
  return new RefusedForm(messages.map((message) => ({ field, message })))
}

/** Why no code is printed for something; a code on a shelf promises that its stars hold for as long as it hangs there. */
function faultOf(
  handle: string,
  goods: CatalogueProduct | CatalogueGiftBox | undefined,
  through: Day,
): string | undefined {
  if (!goods) return `Không có sản phẩm hay hộp quà nào đã công bố có tên địa chỉ «${handle}».`
  if ("parts" in goods)
    return goods.offer === null ? `Hộp «${goods.name}» không đang bán, nên chưa in mã.` : undefined
  const { name, standing, lots } = goods
  if (!isPublished(standing))
    return `Không in mã cho «${name}»: giấy công nhận đã hết hiệu lực sau ngày ${formatDay(standing.lastDay)}.`
  if (recallInForce(lots)) return `Không in mã cho «${name}»: một lô đang bị thu hồi, sản phẩm ngừng bán.`
  if (standing.lastDay < through)
    return `Không in mã cho «${name}»: giấy công nhận có hiệu lực đến hết ngày ${formatDay(standing.lastDay)}, không qua ngày ${formatDay(through)}. Hãy chọn ngày sớm hơn, hoặc chờ quyết định mới.`
  return undefined
}

function toGoodsCode(
  goods: CatalogueProduct | CatalogueGiftBox,
  catalogue: Catalogue,
  point: SalesPoint | null,
  toAddress: ToAddress,
): PrintedCode {
  const gtin = "gtin" in goods ? goods.gtin : null
  const path = gtin === null ? `/q/${goods.code}/` : `/01/${gtin}`
  const base = {
    address: toAddress(point ? `${path}?diem=${point.code}` : path),
    readable: gtin === null ? goods.code : `(01) ${gtin}`,
    name: { vi: goods.name, en: goods.nameEn },
    inside: [],
  }
  const soldAt = (language: Language) =>
    point ? [CODE_WORDS[language].soldAt(pointName(point, language), point.demonstration)] : []
  if ("parts" in goods)
    return {
      ...base,
      facts: { vi: soldAt("vi"), en: soldAt("en") },
      invitation: { vi: CODE_WORDS.vi.box, en: CODE_WORDS.en.box },
    }
  const invite = goods.standing.state === "for-sale" ? "send" : "look"
  const maker = makerOf(goods, catalogue)
  const facts = (language: Language) => [
    certificateWords(goods.standing.recognition, goods.standing.lastDay, language),
    // Names have no English and stand once.
    ...(language === "vi" || maker === null ? [originWords(maker, language)] : []),
    ...soldAt(language),
  ]
  return {
    ...base,
    facts: { vi: facts("vi"), en: facts("en") },
    invitation: { vi: CODE_WORDS.vi[invite], en: CODE_WORDS.en[invite] },
  }
}

function makerOf({ producerHandle }: CatalogueProduct, { producers }: Catalogue) {
  const producer = producers.find(({ handle }) => handle === producerHandle)
  return producer ? { name: producer.name, communes: producer.communes.map(({ name }) => name) } : null
}

function toPointCode(
  { products }: Catalogue,
  point: SalesPoint,
  through: Day,
  toAddress: ToAddress,
): PrintedCode {
  const holding = products.filter(
    ({ handle, standing, lots }) =>
      point.productHandles.includes(handle) &&
      isPublished(standing) &&
      through <= standing.lastDay &&
      !recallInForce(lots),
  )
  const facts = (language: Language) => [POINT_KIND_WORDS[point.kind][language]]
  return {
    address: toAddress(`/q/${point.code}/`),
    readable: point.code,
    name: { vi: point.name, en: point.nameEn },
    facts: { vi: [...facts("vi"), point.address], en: facts("en") },
    invitation: { vi: CODE_WORDS.vi.point, en: CODE_WORDS.en.point },
    inside: holding.map(({ name, standing }) => `${name} · OCOP ${standing.recognition.stars} sao`),
  }
}

function markOf(point: SalesPoint | null): string | null {
  return point?.demonstration ? "BẢN TRÌNH DIỄN\nđiểm bán minh hoạ" : null
}

function pointName({ name, nameEn }: SalesPoint, language: Language): string {
  return language === "en" ? (nameEn ?? name) : name
}

const PAPER_NAMES: Record<CodePaper, string> = {
  label: "Nhãn kệ",
  card: "Thẻ quầy",
  poster: "Áp phích",
}

function titleOf(paper: CodePaper, of: string): string {
  const title = `${PAPER_NAMES[paper]} ${of}`
  return title.length <= 120 ? title : `${title.slice(0, 119)}…`
}
