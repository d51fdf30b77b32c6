/** The columns of a row that somebody wrote; Medusa keeps its times by itself. */
export function withoutTimes<Row extends { created_at: Date; updated_at: Date; deleted_at: Date | null }>(
  row: Row,
): Omit<Row, "created_at" | "updated_at" | "deleted_at"> {
  const columns: Partial<Row> = { ...row }
  delete columns.created_at
  delete columns.updated_at
  delete columns.deleted_at
  return columns as Omit<Row, "created_at" | "updated_at" | "deleted_at">
}
