import { describe, expect, it } from "vitest"
import { addDays, parseDay } from "./day"
import { toProductCode } from "./product-code"
import { scanRefusal, type ScanForm, type ScanHeaders } from "./scan"

const TODAY = parseDay("2026-11-21")
const CODE = toProductCode(4711)
const PHONE =
  "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36"

function refusal(form: Partial<ScanForm> = {}, headers: Partial<ScanHeaders> = {}) {
  return scanRefusal(
    { code: CODE, salesPoint: null, day: TODAY, ...form },
    { userAgent: PHONE, purpose: "", ...headers },
    (code) => code === CODE,
    TODAY,
  )
}

describe("a scan", () => {
  it.each([
    ["a phone", PHONE],
    ["the browser inside Zalo", `${PHONE} Zalo android/24100500 ZaloTheme/light ZaloLanguage/vi`],
    ["the browser inside Facebook", `${PHONE} [FBAN/EMA;FBLC/vi_VN;FBAV/430.0.0.10.103;]`],
    ["a phone of the maker Cubot", PHONE.replace("SM-A155F", "CUBOT KINGKONG 9")],
  ])("of %s is counted", (_, userAgent) => {
    expect(refusal({}, { userAgent })).toBeUndefined()
  })

  it.each([
    "",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "WhatsApp/2.23.20.0",
    "TelegramBot (like TwitterBot)",
    "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36",
    "curl/8.14.1",
    "node",
    "python-requests/2.32",
  ])("of %j is not", (userAgent) => {
    expect(refusal({}, { userAgent })).toBe("automatic")
  })

  it.each(["prefetch", "prefetch;prerender", "prefetch;anonymous-client-ip", "preview"])(
    "that a browser made ahead (%s) is not counted",
    (purpose) => {
      expect(refusal({}, { purpose })).toBe("automatic")
    },
  )

  it("of a code that nothing has, or that is mistyped, is not counted", () => {
    expect(refusal({ code: toProductCode(4712) })).toBe("unknown-code")
    expect(refusal({ code: `${CODE.slice(0, -1)}?` })).toBe("unknown-code")
    expect(refusal({ code: "<script>" })).toBe("unknown-code")
  })

  it("is counted for thirty days, and never before its day", () => {
    expect(refusal({ day: addDays(TODAY, -30) })).toBeUndefined()
    expect(refusal({ day: addDays(TODAY, -31) })).toBe("too-old")
    expect(refusal({ day: addDays(TODAY, 1) })).toBe("future")
    expect(refusal({ day: "2026-02-30" })).toBe("no-day")
    expect(refusal({ day: "2026-11-21T10:00:00Z" })).toBe("no-day")
  })
})
