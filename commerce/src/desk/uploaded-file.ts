import { MedusaError } from "@medusajs/framework/utils"

/** The part of multer's file that is used. */
export interface UploadedFile {
  /** Its bytes read as Latin-1, which multer does to every name. */
  originalname: string
  buffer: Buffer
}

const SCANS = [
  { start: Buffer.from("%PDF-"), mimeType: "application/pdf" },
  { start: Buffer.from([0xff, 0xd8, 0xff]), mimeType: "image/jpeg" },
  { start: Buffer.from([0x89, 0x50, 0x4e, 0x47]), mimeType: "image/png" },
]

/** @throws MedusaError when there is no file, it is empty, or its bytes are not those of a PDF, JPEG or PNG. */
export function readScan(file: UploadedFile | undefined): { name: string; mimeType: string; bytes: Buffer } {
  const { name, bytes } = readUpload(file)
  const kind = SCANS.find(({ start }) => bytes.subarray(0, start.length).equals(start))
  if (!kind)
    throw refused(`Tệp «${name}» không phải PDF, JPEG hay PNG. Hãy chụp hoặc quét quyết định rồi gửi lại.`)
  return { name, mimeType: kind.mimeType, bytes }
}

/** @throws MedusaError when there is no file or it is empty. */
export function readUpload(file: UploadedFile | undefined): { name: string; bytes: Buffer } {
  if (!file) throw refused("Chưa có tệp nào được gửi lên. Hãy chọn tệp.")
  const name = Buffer.from(file.originalname, "latin1").toString("utf8").normalize("NFC")
  if (file.buffer.length === 0) throw refused(`Tệp «${name}» trống. Hãy chọn tệp khác.`)
  return { name, bytes: file.buffer }
}

export function refused(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}
