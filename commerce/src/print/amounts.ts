const whole = new Intl.NumberFormat("vi-VN")

/** 1234567 → "1.234.567", as amounts stand in a column headed «đồng». */
export function formatWhole(amount: number): string {
  return whole.format(amount)
}
