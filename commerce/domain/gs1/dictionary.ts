/**
 * GS1 Barcode Syntax Dictionary, release 2026-01-27, shortened to what a Digital Link is parsed by: Application
 * Identifier or range of them · "*" no separator follows, "?" may be an attribute of a Digital Link · components ·
 * the qualifiers of a primary key. © GS1 AISBL, Apache License 2.0, https://ref.gs1.org/tools/gs1-barcode-syntax-resource/
 */
const DICTIONARY = `
00 *? N18,csum dlpkey
01 *? N14,csum dlpkey=22,10,21|235
02 *? N14,csum
03 * N14,csum
10 ? X..20
11 *? N6
12 *? N6
13 *? N6
15 *? N6
16 *? N6
17 *? N6
20 *? N2
21 - X..20
22 - X..20
235 - X..28
240 ? X..30
241 ? X..30
242 ? N..6
243 ? X..20
250 ? X..30
251 ? X..30
253 ? N13,csum [X..17] dlpkey
254 - X..20
255 ? N13,csum [N..12] dlpkey
30 ? N..8
3100-3105 *? N6
3110-3115 *? N6
3120-3125 *? N6
3130-3135 *? N6
3140-3145 *? N6
3150-3155 *? N6
3160-3165 *? N6
3200-3205 *? N6
3210-3215 *? N6
3220-3225 *? N6
3230-3235 *? N6
3240-3245 *? N6
3250-3255 *? N6
3260-3265 *? N6
3270-3275 *? N6
3280-3285 *? N6
3290-3295 *? N6
3300-3305 *? N6
3310-3315 *? N6
3320-3325 *? N6
3330-3335 *? N6
3340-3345 *? N6
3350-3355 *? N6
3360-3365 *? N6
3370-3375 *? N6
3400-3405 *? N6
3410-3415 *? N6
3420-3425 *? N6
3430-3435 *? N6
3440-3445 *? N6
3450-3455 *? N6
3460-3465 *? N6
3470-3475 *? N6
3480-3485 *? N6
3490-3495 *? N6
3500-3505 *? N6
3510-3515 *? N6
3520-3525 *? N6
3530-3535 *? N6
3540-3545 *? N6
3550-3555 *? N6
3560-3565 *? N6
3570-3575 *? N6
3600-3605 *? N6
3610-3615 *? N6
3620-3625 *? N6
3630-3635 *? N6
3640-3645 *? N6
3650-3655 *? N6
3660-3665 *? N6
3670-3675 *? N6
3680-3685 *? N6
3690-3695 *? N6
37 ? N..8
3900-3909 ? N..15
3910-3919 ? N3 N..15
3920-3929 ? N..15
3930-3939 ? N3 N..15
3940-3943 ? N4
3950-3955 ? N6
400 ? X..30
401 ? X..30 dlpkey
402 ? N17,csum dlpkey
403 ? X..30
410 *? N13,csum
411 *? N13,csum
412 *? N13,csum
413 *? N13,csum
414 *? N13,csum dlpkey=254|7040
415 *? N13,csum dlpkey=8020
416 *? N13,csum
417 *? N13,csum dlpkey=7040
420 ? X..20
421 ? N3 X..9
422 ? N3
423 ? N3 [N3] [N3] [N3] [N3]
424 ? N3
425 ? N3 [N3] [N3] [N3] [N3]
426 ? N3
427 ? X..3
4300 ? X..35
4301 ? X..35
4302 ? X..70
4303 ? X..70
4304 ? X..70
4305 ? X..70
4306 ? X..70
4307 ? X2
4308 ? X..30
4309 ? N10 N10
4310 ? X..35
4311 ? X..35
4312 ? X..70
4313 ? X..70
4314 ? X..70
4315 ? X..70
4316 ? X..70
4317 ? X2
4318 ? X..20
4319 ? X..30
4320 ? X..35
4321 ? N1
4322 ? N1
4323 ? N1
4324 ? N6 N4
4325 ? N6 N4
4326 ? N6
4330 ? N6 [X1]
4331 ? N6 [X1]
4332 ? N6 [X1]
4333 ? N6 [X1]
7001 ? N13
7002 ? X..30
7003 ? N6 N4
7004 ? N..4
7005 ? X..12
7006 ? N6
7007 ? N6 [N6]
7008 ? X..3
7009 ? X..10
7010 ? X..2
7011 ? N6 [N4]
7020 ? X..20
7021 ? X..20
7022 ? X..20
7023 ? X..30
7030 ? N3 X..27
7031 ? N3 X..27
7032 ? N3 X..27
7033 ? N3 X..27
7034 ? N3 X..27
7035 ? N3 X..27
7036 ? N3 X..27
7037 ? N3 X..27
7038 ? N3 X..27
7039 ? N3 X..27
7040 - N1 X1 X1 X1
7041 - X..4
710 ? X..20
711 ? X..20
712 ? X..20
713 ? X..20
714 ? X..20
715 ? X..20
716 ? X..20
717 ? X..20
7230 ? X2 X..28
7231 ? X2 X..28
7232 ? X2 X..28
7233 ? X2 X..28
7234 ? X2 X..28
7235 ? X2 X..28
7236 ? X2 X..28
7237 ? X2 X..28
7238 ? X2 X..28
7239 ? X2 X..28
7240 ? X..20
7241 ? N2
7242 ? X..25
7250 ? N8
7251 ? N8 N4
7252 ? N1
7253 ? X..40
7254 ? X..40
7255 ? X..10
7256 ? X..90
7257 ? X..70
7258 ? X3
7259 ? X..40
8001 ? N4 N5 N3 N1 N1
8002 ? X..20
8003 ? N1 N13,csum [X..16] dlpkey
8004 ? X..30 dlpkey=7040
8005 ? N6
8006 ? N14,csum N4 dlpkey=22,10,21
8007 ? X..34
8008 ? N6 N2 [N2] [N2]
8009 ? X..50
8010 ? Y..30 dlpkey=8011
8011 - N..12
8012 ? X..20
8013 ? X..25 dlpkey
8014 - X..25
8017 ? N18,csum dlpkey=8019
8018 ? N18,csum dlpkey=8019
8019 - N..10
8020 - X..25
8026 ? N14,csum N4
8030 ? Z..90
8040 - N15
8041 - N15
8042 - N32
8043 - N18 [N..2]
8110 ? X..70
8111 ? N4
8112 ? X..70
8200 - X..70
90 ? X..30
91-99 ? X..90
`

/** One part of an element's value. */
export interface Component {
  /** N: digits, X: CSET 82, Y: CSET 39, Z: CSET 64. */
  kind: "N" | "X" | "Y" | "Z"
  least: number
  most: number
  /** Its last digit is a check digit (modulo 10). */
  checked: boolean
}

/** What is known of an Application Identifier. */
export interface Identifier {
  ai: string
  /** Its length is fixed, so that no separator follows it in an element string. */
  selfDelimiting: boolean
  /** May stand in the query of a Digital Link. */
  attribute: boolean
  components: Component[]
  /** Each sequence of qualifiers that may follow it as a primary key; null for what is no primary key. */
  qualifiers: string[][] | null
}

const IDENTIFIERS: ReadonlyMap<string, Identifier> = new Map(
  DICTIONARY.trim()
    .split("\n")
    .flatMap(toIdentifiers)
    .map((identifier) => [identifier.ai, identifier]),
)

export function identifierOf(ai: string): Identifier | undefined {
  return IDENTIFIERS.get(ai)
}

function toIdentifiers(line: string): Identifier[] {
  const [range = "", flags = "", ...rest] = line.split(" ")
  const [from = "", to = from] = range.split("-")
  const key = rest.find((word) => word.startsWith("dlpkey"))
  const rules = {
    selfDelimiting: flags.includes("*"),
    attribute: flags.includes("?"),
    components: rest.filter((word) => word !== key).map(toComponent),
    qualifiers: key === undefined ? null : toQualifiers(key),
  }
  const count = Number(to) - Number(from) + 1
  return Array.from({ length: count }, (_, step) => ({
    ai: String(Number(from) + step).padStart(from.length, "0"),
    ...rules,
  }))
}

/** "N14,csum", "X..20", "[N..12]" */
function toComponent(word: string): Component {
  const [, kind, upTo, most] = /^\[?([NXYZ])(\.\.)?(\d+)/.exec(word) ?? []
  const isOptional = word.startsWith("[")
  const length = Number(most)
  return {
    kind: kind as Component["kind"],
    least: isOptional ? 0 : upTo ? 1 : length,
    most: length,
    checked: word.endsWith(",csum") || word.endsWith(",csum]"),
  }
}

/** "dlpkey=22,10,21|235": every choice from each sequence, in its order. */
function toQualifiers(key: string): string[][] {
  const [, sequences = ""] = key.split("=")
  return sequences.split("|").flatMap((sequence) =>
    sequence
      .split(",")
      .filter((ai) => ai !== "")
      .reduce<string[][]>((chosen, ai) => [...chosen, ...chosen.map((before) => [...before, ai])], [[]]),
  )
}
