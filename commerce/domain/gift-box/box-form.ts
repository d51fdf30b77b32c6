import type { Contradiction } from "../contradiction"
import type { BoxForm } from "./gift-box"

interface Known {
  campaigns: readonly { handle: string }[]
  packagings: readonly { handle: string }[]
}

/** What keeps the form of a box from being saved; a draft may lack everything that its checks ask for. */
export function formFaults(form: BoxForm, { campaigns, packagings }: Known): Contradiction[] {
  const faults: Contradiction[] = []
  const refuse = (field: keyof BoxForm, message: string) => faults.push({ field, message })
  if (form.name === "") refuse("name", "Hộp chưa có tên. Hãy đặt tên cho hộp.")
  if (form.nameEn === "") refuse("nameEn", "Hộp chưa có tên tiếng Anh. Hãy đặt tên tiếng Anh.")
  if (!campaigns.some(({ handle }) => handle === form.campaignHandle))
    refuse("campaignHandle", "Không có đợt bán này. Hãy chọn đợt bán cho hộp.")
  if (form.packagingHandle !== null && !packagings.some(({ handle }) => handle === form.packagingHandle))
    refuse("packagingHandle", "Không có bao bì này. Hãy chọn bao bì khác.")
  return faults
}
