import { formatDay, type Day } from "../day"
import { formatVnd, type Vnd } from "../vnd"
import type { Kept } from "./box"

/** What a check of a box found, by its code and with its values, so that it can be said in another language. */
export type BoxSentence =
  | { code: "part-unknown" | "part-twice" | "part-quantity"; handle: string }
  | { code: "empty" | "planned" | "no-packaging" | "no-price" }
  | { code: "certificate-ended"; name: string; lastDay: Day | null }
  | { code: "certificate-shown"; name: string }
  | { code: "certificate-ends"; name: string; lastDay: Day; deliversUntil: Day }
  | { code: "alcohol"; name: string }
  | { code: "recall"; name: string; reason: string }
  | {
      code: "stock"
      name: string
      wanted: number
      planned: number
      free: number
      stock: number
      promised: number
      most: number
    }
  | { code: "shelf-life-unknown"; name: string }
  | { code: "shelf-life"; name: string; days: number; keeps: Day; needed: Day; after: number }
  | { code: "kept"; kinds: { kept: Kept; names: string[] }[] }
  | { code: "kept-unknown" | "weight-unknown" | "size-unknown" | "price-unknown"; names: string[] }
  | { code: "weight"; grams: number; packaging: string; holdsGrams: number }
  | { code: "too-large"; name: string; packaging: string }
  | { code: "room"; used: number; packaging: string; room: number }
  | { code: "variety"; of: "producers" | "communes" | "groups"; has: number; needs: number }
  | { code: "price-low" | "price-high"; price: Vnd; own: Vnd }

type Code = BoxSentence["code"]
type ValuesOf<C extends Code, S = BoxSentence> = S extends { code: infer Own }
  ? C extends Own
    ? S
    : never
  : never
type Say = { [C in Code]: (values: ValuesOf<C>) => string }

/** What, why and what to do. */
const SENTENCES: Record<"vi" | "en", Say> = {
  vi: {
    "part-unknown": ({ handle }) => `Không có sản phẩm «${handle}» trong cửa hàng. Hãy bỏ khỏi hộp.`,
    "part-twice": ({ handle }) => `«${handle}» được kê hai lần. Hãy gộp số lượng.`,
    "part-quantity": ({ handle }) => `Số lượng của «${handle}» phải là số nguyên từ 1.`,
    empty: () => "Hộp chưa có sản phẩm nào. Hãy thêm sản phẩm.",
    planned: () => "Số hộp dự kiến bán phải là số nguyên từ 1.",
    "no-packaging": () => "Hộp chưa có bao bì. Hãy chọn bao bì.",
    "no-price": () => "Hộp chưa có giá. Hãy đặt giá.",
    "certificate-ended": ({ name, lastDay }) =>
      `Giấy công nhận của ${name}${lastDay ? ` đã hết hiệu lực từ sau ngày ${formatDay(lastDay)}` : " không còn"}. Hãy thay sản phẩm.`,
    "certificate-shown": ({ name }) =>
      `${name} có sao nhưng chưa bán được ở đây (chưa rõ chủ thể, hoặc là dịch vụ). Hãy thay sản phẩm.`,
    "certificate-ends": ({ name, lastDay, deliversUntil }) =>
      `Giấy công nhận của ${name} hết hiệu lực sau ngày ${formatDay(lastDay)}, ` +
      `trước ngày giao cuối ${formatDay(deliversUntil)}. Hãy thay sản phẩm, hoặc chờ giấy mới.`,
    alcohol: ({ name }) => `${name} là đồ uống có cồn, cửa hàng không bán. Hãy bỏ khỏi hộp.`,
    recall: ({ name, reason }) => `${name} đang bị thu hồi: ${reason}. Hãy thay sản phẩm.`,
    stock: ({ name, wanted, planned, free, stock, promised, most }) =>
      `${name}: cần ${wanted} cho ${planned} hộp, còn tự do ${free} ` +
      `(trong kho ${stock}, đã hứa ${promised}). Hãy giảm số hộp xuống ${most} hoặc thay sản phẩm.`,
    "shelf-life-unknown": ({ name }) => `Chưa có hạn dùng của ${name}: hãy hỏi chủ thể và ghi vào nhãn.`,
    "shelf-life": ({ name, days, keeps, needed, after }) =>
      `${name} dùng được ${days} ngày: làm hôm nay cũng chỉ đến ${formatDay(keeps)}, ` +
      `cần đến ${formatDay(needed)} (lễ + ${after} ngày). Hãy thay sản phẩm hoặc gói muộn hơn.`,
    kept: ({ kinds }) => `Không gửi chung được: ${listKinds(kinds, "vi")}. Hãy tách thành hai hộp.`,
    "kept-unknown": ({ names }) =>
      `Chưa rõ cách bảo quản của ${names.join(", ")}: hãy hỏi chủ thể và ghi vào nhãn.`,
    "weight-unknown": ({ names }) => `Chưa có khối lượng của ${names.join(", ")}.`,
    weight: ({ grams, packaging, holdsGrams }) =>
      `Ruột hộp nặng ${grams} g, bao bì «${packaging}» chỉ chịu ${holdsGrams} g. Hãy bớt hàng hoặc đổi bao bì.`,
    "size-unknown": ({ names }) => `Chưa có kích thước của ${names.join(", ")}: hãy xếp thử.`,
    "too-large": ({ name, packaging }) => `${name} không lọt vào bao bì «${packaging}». Hãy đổi bao bì.`,
    room: ({ used, packaging, room }) =>
      `Hàng chiếm ${litres(used, ",")} lít, bao bì «${packaging}» xếp được khoảng ${litres(room, ",")} lít. Hãy bớt hàng hoặc đổi bao bì.`,
    variety: ({ of, has, needs }) =>
      `Hộp có ${has} ${{ producers: "chủ thể", communes: "xã, phường chắc chắn", groups: "nhóm sản phẩm" }[of]}, ` +
      `đợt bán này cần ít nhất ${needs}. Hãy thay hoặc thêm sản phẩm.`,
    "price-unknown": ({ names }) => `Chưa có giá lẻ của ${names.join(", ")}, nên không so được giá hộp.`,
    "price-low": ({ price, own }) =>
      `Giá hộp ${formatVnd(price)} thấp hơn giá lẻ cộng bao bì ${formatVnd(own)}: bán lỗ ${formatVnd((own - price) as Vnd)}.`,
    "price-high": ({ price, own }) =>
      `Giá hộp ${formatVnd(price)} cao hơn nhiều so với giá lẻ cộng bao bì ${formatVnd(own)}.`,
  },
  en: {
    "part-unknown": ({ handle }) => `The shop has no product “${handle}”. Take it out of the box.`,
    "part-twice": ({ handle }) => `“${handle}” is in the list twice. Put the quantities together.`,
    "part-quantity": ({ handle }) => `The quantity of “${handle}” must be a whole number from 1.`,
    empty: () => "There is nothing in the box yet. Add a product.",
    planned: () => "The number of boxes must be a whole number from 1.",
    "no-packaging": () => "The box has no packaging yet. Choose one.",
    "no-price": () => "The box has no price yet. Set one.",
    "certificate-ended": ({ name, lastDay }) =>
      `The certificate of ${name} ${lastDay ? `ended after ${formatDay(lastDay)}` : "no longer holds"}. Choose another product.`,
    "certificate-shown": ({ name }) =>
      `${name} holds stars but is not sold here (its maker is not known, or it is a service). Choose another product.`,
    "certificate-ends": ({ name, lastDay, deliversUntil }) =>
      `The certificate of ${name} ends after ${formatDay(lastDay)}, ` +
      `before the last day of delivery, ${formatDay(deliversUntil)}. Choose another product.`,
    alcohol: ({ name }) => `${name} is alcohol, which this shop does not sell. Take it out of the box.`,
    recall: ({ name, reason }) => `${name} is being recalled: ${reason}. Choose another product.`,
    stock: ({ name, wanted, planned, free, most }) =>
      `${name}: ${planned} boxes need ${wanted}, ${free} are free. Order at most ${most} boxes, or choose another product.`,
    "shelf-life-unknown": ({ name }) => `The shelf life of ${name} is not known yet.`,
    "shelf-life": ({ name, days, keeps, needed, after }) =>
      `${name} keeps for ${days} days: made today it lasts until ${formatDay(keeps)}, ` +
      `but a gift should last until ${formatDay(needed)} (the feast and ${after} days). Choose another product.`,
    kept: ({ kinds }) => `These cannot travel together: ${listKinds(kinds, "en")}. Make two boxes of them.`,
    "kept-unknown": ({ names }) => `It is not known yet how to store ${names.join(", ")}.`,
    "weight-unknown": ({ names }) => `The weight of ${names.join(", ")} is not known yet.`,
    weight: ({ grams, packaging, holdsGrams }) =>
      `The contents weigh ${grams} g, “${packaging}” holds ${holdsGrams} g. Take something out or choose another packaging.`,
    "size-unknown": ({ names }) => `The size of ${names.join(", ")} is not known yet.`,
    "too-large": ({ name, packaging }) =>
      `${name} does not fit into “${packaging}”. Choose another packaging.`,
    room: ({ used, packaging, room }) =>
      `The contents take ${litres(used, ".")} litres, “${packaging}” has room for about ${litres(room, ".")}. Take something out or choose another packaging.`,
    variety: ({ of, has, needs }) =>
      `The box has ${has} ${{ producers: "producers", communes: "communes that are certain", groups: "product groups" }[of]}, ` +
      `this sale asks for at least ${needs}. Add or exchange a product.`,
    "price-unknown": ({ names }) =>
      `${names.join(", ")} cannot be bought singly, so the price cannot be compared.`,
    "price-low": ({ price, own }) =>
      `The box costs ${formatVnd(price)}, less than its parts and packaging (${formatVnd(own)}).`,
    "price-high": ({ price, own }) =>
      `The box costs ${formatVnd(price)}, far more than its parts and packaging (${formatVnd(own)}).`,
  },
}

export function sayOfBox(sentence: BoxSentence, language: "vi" | "en"): string {
  // The table has for each code the function of its values, which TypeScript cannot follow through the union.
  const say = SENTENCES[language][sentence.code] as (values: BoxSentence) => string
  return say(sentence)
}

const KEPT_WORDS: Record<"vi" | "en", Record<Kept, string>> = {
  vi: { dry: "để khô", chilled: "giữ mát", frozen: "đông lạnh" },
  en: { dry: "kept dry", chilled: "kept cool", frozen: "frozen" },
}

function listKinds(kinds: readonly { kept: Kept; names: string[] }[], language: "vi" | "en"): string {
  return kinds
    .map(({ kept, names }) => `${names.join(", ")} (${KEPT_WORDS[language][kept]})`)
    .join(language === "vi" ? " với " : " with ")
}

function litres(cubicMillimetres: number, point: string): string {
  return (cubicMillimetres / 1e6).toFixed(1).replace(".", point)
}
