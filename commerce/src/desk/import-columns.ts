/** The columns of an import of recognitions, as the template heads them; names are read without accents and case. */
export const IMPORT_COLUMNS = {
  code: "Mã sản phẩm",
  name: "Tên sản phẩm",
  producer: "Chủ thể",
  stars: "Số sao",
  score: "Điểm",
  level: "Cấp công nhận",
  batch: "Đợt",
  decisionNo: "Số quyết định",
  recognisedOn: "Ngày công nhận",
  expiresOn: "Ngày hết hiệu lực",
  evidence: "Bằng chứng",
  sourceUrl: "Địa chỉ nguồn",
} as const

export type ImportColumn = keyof typeof IMPORT_COLUMNS

/** Without these no line says what was recognised, how and when. */
export const REQUIRED_COLUMNS: readonly ImportColumn[] = ["name", "stars", "recognisedOn"]
