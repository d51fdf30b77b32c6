import type { Evidence, Group, Level, RecordStatus, Stars } from "../../../domain/certification"
import type { DayPrecision } from "../../../domain/day"
import type { ImportColumn } from "../../desk/import-columns"
import type { ChangeAction } from "../../modules/certification/models/recognition-change"

/** Every word of the desk, for staff of Sở Công Thương who read no code. */

export const UNKNOWN = "chưa có"

export const STATUS_WORDS: Record<RecordStatus, string> = {
  candidate: "Dự kiến, chưa có giấy",
  "not-yet": "Chưa đến ngày hiệu lực",
  holding: "Còn hiệu lực",
  "ends-within-180": "Còn không quá 180 ngày",
  "ends-within-90": "Còn không quá 90 ngày",
  "ends-within-30": "Còn không quá 30 ngày",
  ended: "Hết hiệu lực",
  withdrawn: "Đã thu hồi",
  superseded: "Đã có giấy mới thay",
}

export const GROUP_WORDS: Record<Group, string> = {
  food: "Thực phẩm",
  beverage: "Đồ uống",
  herbal: "Dược liệu",
  handicraft: "Thủ công mỹ nghệ",
  ornamental: "Sinh vật cảnh",
  tourism: "Dịch vụ du lịch",
}

export const LEVEL_WORDS: Record<Level, string> = {
  district: "Cấp huyện",
  province: "Cấp tỉnh",
  centre: "Trung ương",
}

export const EVIDENCE_WORDS: Record<Evidence, string> = {
  decision: "Quyết định",
  press: "Báo chí – chưa đối chiếu",
}

export const PRECISION_WORDS: Record<DayPrecision, string> = {
  day: "Đúng ngày",
  month: "Chỉ biết tháng",
  quarter: "Chỉ biết quý",
  year: "Chỉ biết năm",
}

export const ACTION_WORDS: Record<ChangeAction, string> = {
  import: "Nhập từ tệp",
  create: "Thêm giấy công nhận",
  update: "Sửa",
  renew: "Gia hạn",
  upgrade: "Nâng hạng",
  supersede: "Có giấy mới thay",
  withdraw: "Thu hồi",
  document: "Đính kèm bản chụp",
  retire: "Ngừng theo dõi",
  undo: "Lùi lại vì ghi không trọn vẹn",
}

/** Columns of a record in the order in which a reader wants them. */
export const COLUMN_WORDS = {
  stars: "Số sao",
  score: "Điểm",
  level: "Cấp công nhận",
  batch: "Đợt",
  decision_no: "Số quyết định",
  recognised_on: "Ngày công nhận",
  precision: "Độ chính xác của ngày",
  expires_on: "Ngày hết hiệu lực ghi trên quyết định",
  withdrawn_on: "Ngày thu hồi",
  withdrawal_reason: "Lý do thu hồi",
  superseded_on: "Ngày có giấy mới thay",
  evidence: "Bằng chứng",
  source_url: "Địa chỉ nguồn",
  document: "Bản chụp quyết định",
} as const

export const FIELD_WORDS = {
  product: "Sản phẩm",
  stars: COLUMN_WORDS.stars,
  score: COLUMN_WORDS.score,
  level: COLUMN_WORDS.level,
  batch: COLUMN_WORDS.batch,
  decisionNo: COLUMN_WORDS.decision_no,
  recognisedOn: COLUMN_WORDS.recognised_on,
  precision: "Biết ngày công nhận đến mức nào",
  expiresOn: COLUMN_WORDS.expires_on,
  evidence: COLUMN_WORDS.evidence,
  sourceUrl: COLUMN_WORDS.source_url,
  withdrawnOn: COLUMN_WORDS.withdrawn_on,
  withdrawalReason: COLUMN_WORDS.withdrawal_reason,
  document: COLUMN_WORDS.document,
  supersedes: "Giấy đang có hết hiệu lực từ ngày",
} as const

export const FIELD_HINTS = {
  product: "Gõ tên sản phẩm hoặc chủ thể, có dấu hay không dấu đều được.",
  stars: "Chỉ 3, 4 và 5 sao mới được công nhận.",
  score:
    "Để trống nếu nguồn không nêu điểm. 3 sao: 50 đến dưới 70; 4 sao: 70 đến dưới 90; 5 sao: 90 đến 100.",
  level: "Ai ký công nhận.",
  batch: "Đợt đánh giá, ví dụ «Đợt 1 năm 2026».",
  decisionNo: "Như ghi trên quyết định, ví dụ «123/QĐ-UBND». Để trống nếu chưa thấy quyết định.",
  expiresOn: "dd/mm/yyyy. Chỉ nhập khi quyết định ghi ngày sớm hơn 36 tháng; để trống thì tính 36 tháng.",
  evidence: "Bài báo không thay được quyết định: trang công khai sẽ ghi «chưa đối chiếu với quyết định».",
  sourceUrl: "Dán địa chỉ https://… của quyết định hoặc bài báo.",
  withdrawnOn: "dd/mm/yyyy, ngày đầu tiên không còn hiệu lực.",
  withdrawalReason: "Trang sản phẩm nêu nguyên văn lý do này cho người mua.",
  recognisedOn: {
    day: "dd/mm/yyyy, ví dụ 05/02/2026.",
    month: "mm/yyyy, ví dụ 02/2026.",
    quarter: "Quý và năm, ví dụ quý 1 năm 2026.",
    year: "yyyy, ví dụ 2026.",
  },
} as const

export const MISSING = {
  product: "Chưa chọn sản phẩm. Hãy tìm rồi chọn một sản phẩm.",
  stars: "Chưa chọn số sao.",
  score: "Điểm phải là số từ 0 đến 100, ví dụ 82,5. Hãy nhập lại hoặc để trống.",
  batch: "Chưa nhập đợt đánh giá.",
  recognisedOn: "Chưa nhập ngày công nhận.",
  expiresOn: "Ngày hết hiệu lực phải viết dd/mm/yyyy. Hãy nhập lại hoặc để trống.",
  evidence: "Chưa chọn bằng chứng.",
  sourceUrl: "Địa chỉ phải bắt đầu bằng http:// hoặc https://. Hãy dán lại.",
  withdrawnOn: "Ngày thu hồi phải viết dd/mm/yyyy. Hãy nhập ngày.",
  withdrawalReason: "Chưa nhập lý do thu hồi.",
} as const

export const PAGES = {
  list: "Giấy công nhận",
  create: "Thêm giấy",
  import: "Nhập từ tệp",
  record: "Một giấy công nhận",
  publications: "Xuất bản",
} as const

export const COMMON = {
  save: "Lưu",
  saving: "Đang lưu…",
  cancel: "Thôi",
  confirm: "Xác nhận",
  edit: "Sửa",
  retry: "Thử lại",
  reload: "Tải lại bản ghi",
  loading: "Đang tải…",
  saved: "Đã lưu. Trang công khai sẽ đổi theo trong vòng một phút.",
  stars: (count: number) => `${count} sao`,
  quarter: (quarter: number | string) => `quý ${quarter}`,
  year: (year: string) => `năm ${year}`,
  problems: (count: number) => `Chưa lưu được: còn ${count} chỗ phải sửa`,
  summary: "Những chỗ phải sửa",
  refused: "Máy chủ không nhận",
  loadFailed: "Không tải được dữ liệu",
  offline: "Không gọi được máy chủ. Hãy kiểm tra mạng rồi thử lại; những gì đã nhập vẫn còn.",
  loggedOut: "Phiên đăng nhập đã hết. Hãy đăng nhập lại ở một thẻ khác rồi quay lại đây thử lại.",
  notFound: "Không có bản ghi này. Nó có thể đã bị bỏ; hãy quay lại danh sách.",
  failed: (status: number) => `Máy chủ trả lỗi ${status}. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị.`,
} as const

export const LIST = {
  intro: "Mọi giấy công nhận OCOP đã ghi, và các sản phẩm dự kiến chưa có giấy.",
  search: "Tìm",
  searchHint: "Tên sản phẩm, chủ thể, số quyết định",
  all: "Tất cả",
  group: "Nhóm",
  stars: "Sao",
  status: "Tình trạng",
  columns: ["Sản phẩm", "Chủ thể", "Sao", "Tình trạng", "Hiệu lực đến hết", "Bằng chứng"],
  renewals: "Giấy sắp hết hiệu lực",
  due: (days: number) => `Hết hiệu lực trong ${days} ngày`,
  clear: "Bỏ mọi bộ lọc",
  empty: "Không có giấy nào khớp",
  emptyHint: "Hãy bớt bộ lọc hoặc tìm bằng từ ngắn hơn.",
  producerUnknown: "chưa rõ chủ thể",
  pagination: { of: "trên", results: "giấy", pages: "trang", prev: "Trang trước", next: "Trang sau" },
} as const

export const CREATE = {
  intro: "Ghi một giấy công nhận mới. Sản phẩm đã có giấy còn hiệu lực thì dùng «Gia hạn» hoặc «Nâng hạng».",
  noProduct: "Không có sản phẩm nào khớp. Hãy thử một từ khác.",
  changeProduct: "Chọn sản phẩm khác",
  recorded: (count: number) => (count === 0 ? "chưa có giấy nào" : `đã có ${count} giấy`),
  save: "Lưu giấy công nhận",
  scanLater: "Bản chụp quyết định được đính kèm ở trang của giấy, sau khi lưu.",
  suggested: (levels: readonly string[]) =>
    levels.length === 1
      ? `Với số sao và ngày này, nơi công nhận là ${levels[0]}.`
      : `Với số sao và ngày này, nơi công nhận có thể là ${levels.join(" hoặc ")}.`,
  takeSuggestion: (level: string) => `Chọn ${level}`,
  levelUnknown: "Chưa rõ",
  quarter: "Chọn quý",
  quarterYear: "Năm của quý",
} as const

export const RECORD = {
  facts: "Nội dung giấy",
  publicPage: "Tên trong địa chỉ công khai",
  termBy36Months: (day: string) => `${UNKNOWN}; tính 36 tháng, đến hết ${day}`,
  becomes: " thành ",
  lastDay: "Hiệu lực đến hết",
  score: (score: string) => `${score} điểm`,
  others: "Các giấy của sản phẩm này",
  thisOne: "giấy đang xem",
  span: (from: string, until: string) => `từ ${from} đến hết ${until}`,
  onlyOne: "Sản phẩm chỉ có giấy này.",
  history: "Lịch sử",
  historyIntro: "Mỗi lần thay đổi đều được giữ lại, không ai sửa hay xoá được.",
  noHistory: "Chưa có thay đổi nào được ghi.",
  noFieldChanged: "Không có mục nào đổi giá trị.",
  registry: "sổ đăng ký ban đầu",
  registryImport: "Lấy từ sổ đăng ký",
  edit: "Sửa giấy công nhận",
  editIntro: "Chỉ dùng để chữa chỗ ghi sai. Giấy mới thì dùng «Gia hạn» hoặc «Nâng hạng».",
  undoWithdrawal: "Bỏ việc thu hồi (đã ghi nhầm): giấy có hiệu lực trở lại",
  renew: "Gia hạn",
  renewIntro: (stars: Stars) => `Sản phẩm được công nhận lại ${stars} sao theo quyết định mới.`,
  upgrade: "Nâng hạng",
  upgradeIntro: (stars: Stars) => `Sản phẩm đang ${stars} sao được công nhận lên hạng cao hơn.`,
  confirmSuccessor: (stars: number, day: string) =>
    `Giấy mới ${stars} sao có hiệu lực từ ${day} và thay giấy đang xem. Giấy cũ vẫn được giữ, ghi là đã có giấy mới thay.`,
  withdraw: "Thu hồi",
  withdrawIntro:
    "Trong vòng một phút sản phẩm ngừng bán: rời danh sách, ô tìm kiếm và giỏ hàng. Trang của nó vẫn còn, không sao, không giá, nêu ngày và lý do thu hồi.",
  confirmWithdrawal: (title: string) =>
    `Thu hồi giấy công nhận của «${title}»? Sản phẩm ngừng bán trong vòng một phút và trang của nó nêu lý do.`,
} as const

export const SCAN = {
  title: "Bản chụp quyết định",
  none: "Chưa có bản chụp. Hãy đính kèm tệp PDF, JPEG hoặc PNG, không quá 15 MB.",
  attach: "Đính kèm bản chụp",
  replace: "Thay bản chụp",
  choose: "Chọn tệp PDF, JPEG hoặc PNG",
  attaching: "Đang tải lên…",
  attached: "Đã đính kèm bản chụp.",
  open: "Mở bản chụp",
  sha256: "SHA-256",
  tooLarge: "Tệp lớn hơn 15 MB. Hãy chụp hoặc nén lại nhỏ hơn.",
  wrongKind: "Tệp phải là PDF, JPEG hoặc PNG. Hãy chọn tệp khác.",
} as const

export const IMPORT = {
  intro:
    "Chọn tệp CSV hoặc XLSX theo mẫu. Chưa có gì được ghi cho đến khi bạn xem trước và nhấn «Ghi vào sổ».",
  template: "Tải tệp mẫu (CSV, mở được bằng Excel)",
  templateName: "mau-giay-cong-nhan.csv",
  columnsTitle: "Mỗi cột của tệp ghi gì",
  file: "Tệp CSV hoặc XLSX",
  preview: "Xem trước",
  previewing: "Đang đọc tệp…",
  previewTitle: "Tệp này sẽ thay đổi những gì",
  columns: ["Dòng", "Việc", "Sản phẩm", "Thay đổi hoặc lý do từ chối"],
  actions: { create: "Thêm", update: "Sửa", unchanged: "Không đổi", refused: "Từ chối" },
  leaveOut: "Bỏ qua các dòng bị từ chối",
  commit: "Ghi vào sổ",
  committing: "Đang ghi…",
  held: "Còn dòng bị từ chối: hãy sửa tệp rồi xem trước lại, hoặc đánh dấu «Bỏ qua các dòng bị từ chối».",
  nothing: "Tệp không thay đổi gì, không có gì để ghi.",
  stale: "Tệp hoặc sổ đã đổi từ lúc xem trước. Hãy xem trước lại rồi mới ghi.",
  previewAgain: "Xem trước lại",
  done: (created: number, updated: number) => `Đã ghi vào sổ: thêm ${created}, sửa ${updated}.`,
  toList: "Về danh sách",
  noLines: "Tệp không có dòng dữ liệu nào. Hãy kiểm tra lại tệp.",
} as const

/** What belongs in each column of an import. */
export const IMPORT_MEANINGS: Record<ImportColumn, string> = {
  code: "Mã trên tem hoặc phần cuối của địa chỉ trang sản phẩm; để trống thì tìm theo tên",
  name: "Bắt buộc khi không có mã, viết như trong sổ",
  producer: "Cần khi nhiều chủ thể có sản phẩm cùng tên",
  stars: "Bắt buộc: 3, 4 hoặc 5",
  score: "Từ 0 đến 100; để trống nếu chưa biết",
  level: "Cấp huyện, cấp tỉnh hoặc Trung ương; để trống nếu chưa rõ",
  batch: "Đợt đánh giá, ví dụ «Đợt 1 năm 2026»",
  decisionNo: "Cần có khi bằng chứng là quyết định",
  recognisedOn: "Bắt buộc: 15/01/2024; hoặc 01/2024, quý 1/2024, 2024 nếu chỉ biết đến thế",
  expiresOn: "15/01/2026; để trống thì tính 36 tháng",
  evidence: "quyết định hoặc báo chí",
  sourceUrl: "https://…",
}

export const PUBLICATIONS = {
  intro: "Mỗi thay đổi tự được đưa lên trang công khai trong vòng một phút; nửa đêm cũng vậy.",
  serving: "Đang phục vụ",
  none: "Chưa có bản nào được phục vụ.",
  release: "Bản",
  servedDay: "Cho ngày",
  servedAt: "Đưa lên lúc",
  publisher: "Bộ phận xuất bản",
  alive: "Đang chạy",
  stopped: "Không chạy",
  silent: (at: string) =>
    `Không thấy trả lời từ ${at}. Thay đổi vẫn được xếp hàng; hãy báo cho người quản trị khởi động lại.`,
  never: "Chưa từng chạy. Thay đổi vẫn được xếp hàng; hãy báo cho người quản trị khởi động.",
  now: "Xuất bản ngay",
  asked: "Đã xếp hàng một lần xuất bản.",
  what: "Nhân viên yêu cầu xuất bản",
  last: "20 lần xuất bản gần nhất",
  empty: "Chưa có lần xuất bản nào.",
  columns: ["Tình trạng", "Vì sao", "Yêu cầu lúc", "Xong lúc", "Bản"],
  statuses: {
    waiting: "Đang chờ",
    building: "Đang dựng",
    served: "Đã đưa lên",
    failed: "Không thành",
  },
  keptServing: "Trang đang phục vụ vẫn như trước.",
} as const
