/** As a number is dialled in the country: "+84912345678" → "0912345678". */
export function nationalPhone(phone: string): string {
  return phone.replace(/^\+84/, "0")
}
