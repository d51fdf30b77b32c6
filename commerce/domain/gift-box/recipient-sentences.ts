/** What, why and what to do, in both languages of the shop. */
export interface Said {
  message: string
  english: string
}

const SHOWN_LETTERS = 40

function quote(text: string): string {
  return text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text
}

/** What speaks against a list of recipients. */
export const SAY = {
  tooMany: (has: number, most: number): Said => ({
    message: `Danh sách có ${has} người nhận, một đơn gửi được nhiều nhất ${most}. Hãy chia ra nhiều đơn, hoặc gửi yêu cầu báo giá.`,
    english: `The list has ${has} recipients; one order goes to ${most} at most. Split it into several orders, or ask for a quote.`,
  }),
  noBoxes: (): Said => ({
    message: "Giỏ hàng không có hộp quà nào để gửi cho người nhận. Hãy thêm hộp quà hoặc bỏ danh sách.",
    english: "The cart has no gift box to send to recipients. Add a gift box or remove the list.",
  }),
  otherCount: (listed: number, inCart: number): Said => ({
    message: `Danh sách gửi ${listed} hộp, giỏ hàng có ${inCart} hộp. Hãy sửa số hộp của người nhận hoặc số hộp trong giỏ.`,
    english: `The list sends ${listed} boxes, the cart has ${inCart}. Change the recipients' boxes or those in the cart.`,
  }),
  noName: (): Said => ({
    message: "Chưa có tên người nhận. Hãy ghi họ và tên.",
    english: "The recipient's name is missing. Write the full name.",
  }),
  noAddress: (): Said => ({
    message: "Chưa có địa chỉ. Hãy ghi số nhà, đường hoặc ấp.",
    english: "The address is missing. Write house number, street or hamlet.",
  }),
  tooLong: (letters: number, most: number): Said => ({
    message: `Dài ${letters} chữ, chỉ ghi được ${most}. Hãy rút gọn.`,
    english: `This has ${letters} characters; there is room for ${most}. Shorten it.`,
  }),
  cardTooLong: (letters: number, most: number): Said => ({
    message: `Lời chúc dài ${letters} chữ, thiệp in được ${most}. Hãy rút gọn.`,
    english: `The greeting has ${letters} characters; the card takes ${most}. Shorten it.`,
  }),
  noPhone: (): Said => ({
    message: "Chưa có số điện thoại người nhận. Hãy ghi số để người giao hàng gọi.",
    english: "The recipient's telephone number is missing. The courier needs one to call.",
  }),
  noSuchPhone: (text: string): Said => ({
    message: `«${quote(text)}» không phải số điện thoại Việt Nam. Hãy ghi như 0912 345 678.`,
    english: `"${quote(text)}" is not a Vietnamese telephone number. Write it like 0912 345 678.`,
  }),
  notWhole: (): Said => ({
    message: "Số hộp phải là số nguyên từ 1.",
    english: "The number of boxes has to be a whole number from 1.",
  }),
  noSuchCount: (text: string): Said => ({
    message: `Số hộp «${quote(text)}» phải là số nguyên từ 1.`,
    english: `The number of boxes, "${quote(text)}", has to be a whole number from 1.`,
  }),
  noProvince: (): Said => ({
    message: "Chưa có tỉnh, thành phố. Hãy ghi một trong 34 tỉnh, thành phố hiện nay.",
    english: "The province or city is missing. Write one of today's 34.",
  }),
  noSuchProvince: (text: string): Said => ({
    message: `Không có tỉnh, thành phố «${quote(text)}». Hãy ghi một trong 34 tỉnh, thành phố hiện nay.`,
    english: `There is no province or city "${quote(text)}". Write one of today's 34.`,
  }),
  noCommune: (): Said => ({
    message: "Chưa có xã, phường. Hãy ghi tên xã, phường hiện nay.",
    english: "The commune or ward is missing. Write its name of today.",
  }),
  notOfProvince: (text: string): Said => ({
    message: `Tỉnh, thành phố này không có xã, phường «${quote(text)}». Hãy chọn lại xã, phường.`,
    english: `This province or city has no commune or ward "${quote(text)}". Choose it again.`,
  }),
  noSuchCommune: (text: string): Said => ({
    message: `Cà Mau không có xã, phường «${quote(text)}». Hãy ghi tên xã, phường từ ngày 01/07/2025.`,
    english: `Cà Mau has no commune or ward "${quote(text)}". Write the name it has since 1 July 2025.`,
  }),
  severalCommunes: (text: string, names: readonly string[]): Said => ({
    message: `«${quote(text)}» có thể là ${names.join(" hoặc ")}. Hãy ghi đủ dấu.`,
    english: `"${quote(text)}" can be ${names.join(" or ")}. Write it with its accents.`,
  }),
  becameOne: (text: string, name: string): Said => ({
    message: `«${quote(text)}» là tên cũ, từ ngày 01/07/2025 thuộc ${name}. Hãy ghi tên mới.`,
    english: `"${quote(text)}" is a former name; since 1 July 2025 it is part of ${name}. Write the new name.`,
  }),
  becameSeveral: (text: string, names: readonly string[]): Said => ({
    message: `«${quote(text)}» là tên cũ, từ ngày 01/07/2025 thuộc ${names.join(" hoặc ")}. Hãy ghi xã, phường đúng của địa chỉ.`,
    english: `"${quote(text)}" is a former name; since 1 July 2025 it is part of ${names.join(" or ")}. Write the one of the address.`,
  }),
  emptyList: (): Said => ({
    message: "Danh sách trống. Hãy ghi mỗi người nhận một dòng.",
    english: "The list is empty. Write one recipient on each line.",
  }),
  headingsOnly: (): Said => ({
    message: "Danh sách chỉ có dòng tên cột. Hãy ghi mỗi người nhận một dòng.",
    english: "The list has its headings alone. Write one recipient on each line.",
  }),
  openQuote: (): Said => ({
    message: "Có dấu ngoặc kép mở mà không đóng. Hãy tìm ô ấy và thêm dấu đóng.",
    english: "A quotation mark is opened and never closed. Find that cell and close it.",
  }),
  tooManyLines: (has: number, most: number): Said => ({
    message: `Danh sách có ${has} dòng, một đơn gửi được nhiều nhất ${most} người nhận. Hãy chia ra.`,
    english: `The list has ${has} lines; one order goes to ${most} recipients at most. Split it.`,
  }),
  missingColumns: (missing: Said, all: Said): Said => ({
    message: `Danh sách thiếu cột ${missing.message}. Dòng đầu là tên cột: ${all.message}.`,
    english: `The list lacks the columns ${missing.english}. The first line names the columns: ${all.english}.`,
  }),
  noHeadings: (all: Said): Said => ({
    message: `Dòng đầu phải là tên cột: ${all.message}.`,
    english: `The first line has to name the columns: ${all.english}.`,
  }),
}
