import { fold } from "#domain/fold"
import { hashOf } from "./seed"
import { at, line, path, rect, type Svg } from "./svg"

/** Silhouettes of the land behind a package, in one colour, between y = 150 and the table at 400. */

const MANGROVE =
  "M0 0V-58M0-30C-11-30-17 8-19 30M0-30C11-30 17 8 19 30M0-16C-7-14-9 10-10 30M0-16C7-14 9 10 10 30M0-44C-8-48-14-54-16-62M0-48C8-52 14-58 16-66"
const CROWN =
  "M0-58C-22-54-36-66-32-80C-28-92-16-92-12-88C-12-104 14-104 16-90C26-94 36-84 34-74C32-62 18-56 0-58z"

export const BACKDROPS = {
  mangrove: (tone: string): Svg =>
    (
      [
        [26, 372, 1.25],
        [92, 376, 0.9],
        [318, 376, 1],
        [378, 370, 1.35],
      ] as const
    )
      .map(([x, y, size]) => at(x, y, size, 0, line(MANGROVE, tone, 5) + path(CROWN, tone)))
      .join("") + path("M0 396Q40 386 90 394T200 392T310 394T400 390V404H0z", tone),
  melaleuca: (tone: string): Svg =>
    [14, 44, 70, 104, 296, 326, 352, 384]
      .map((x, index) => {
        const height = 170 + (hashOf(`tree${x}`) % 60)
        return at(
          x,
          400,
          1,
          0,
          path(`M-4 0L-2 ${-height}H2L5 0z`, tone) +
            path(
              `M0 ${-height - 26}C18 ${-height - 18} 22 ${-height + 20} 10 ${-height + 44}C2 ${-height + 56}-8 ${-height + 54}-12 ${-height + 40}C-20 ${-height + 14}-14 ${-height - 18} 0 ${-height - 26}z`,
              tone,
              index % 2 ? 'opacity=".75"' : "",
            ),
        )
      })
      .join(""),
  salt: (tone: string): Svg =>
    line(
      "M0 330H400M0 352H400M0 378H400M60 330L-40 400M130 330L90 400M200 330V400M270 330L310 400M340 330L440 400",
      tone,
      3,
    ) +
    (
      [
        [40, 352, 1],
        [104, 344, 0.7],
        [306, 346, 0.8],
        [366, 356, 1.1],
      ] as const
    )
      .map(([x, y, size]) =>
        at(x, y, size, 0, path("M-24 0L0-30 24 0z", "#fff", 'opacity=".85"') + path("M0-30L24 0H6z", tone)),
      )
      .join(""),
  paddy: (tone: string): Svg =>
    path("M0 344Q100 326 200 340T400 332V404H0z", tone, 'opacity=".6"') +
    line("M0 366Q100 350 200 362T400 354M0 384Q100 372 200 382T400 374", tone, 4) +
    [30, 56, 340, 372]
      .map((x) =>
        at(
          x,
          344,
          1,
          0,
          line(
            "M0 0C-2-30 4-50 0-70M0-70q-24-4-34 12M0-70q24-4 34 12M0-70q-16-18-34-12M0-70q16-18 34-12M0-70q-2-16 4-26",
            tone,
            4,
          ),
        ),
      )
      .join(""),
  lagoon: (tone: string): Svg =>
    path("M40 300L78 268 118 300z", tone) +
    rect(52, 300, 54, 30, tone) +
    line(
      "M56 330V380M102 330V380M80 330V376M300 210V384M300 214L360 270M300 214L250 268M250 268Q300 300 360 270",
      tone,
      4,
    ) +
    line("M0 366Q60 358 120 366T240 366T400 362M20 388Q80 380 140 388T260 388T400 384", tone, 4),
  sea: (tone: string): Svg =>
    path("M286 344Q312 296 344 312Q372 290 400 330V344z", tone, 'opacity=".6"') +
    at(
      84,
      356,
      1,
      0,
      path("M-60-14Q0 10 56-20L46 12H-44z", tone) +
        rect(-24, -40, 34, 26, tone, 2) +
        line("M-8-40V-92M-8-88L40-30M-8-88L-50-24", tone, 3),
    ) +
    line(
      "M0 372Q50 364 100 372T200 372T300 372T400 368M0 390Q50 382 100 390T200 390T300 390T400 386",
      tone,
      4,
    ),
  river: (tone: string): Svg =>
    path("M0 330Q60 306 120 322T250 316T400 306V344H0z", tone, 'opacity=".5"') +
    at(
      76,
      372,
      1,
      0,
      path("M-66-12Q0 14 70-16Q52 16 4 18Q-46 18-66-12z", tone) + line("M36-50L10 8", tone, 4),
    ) +
    line("M150 366H260M286 380H390M180 390H250", tone, 4) +
    [24, 358, 384]
      .map((x) =>
        at(
          x,
          330,
          1,
          0,
          line(
            "M0 0q4-40-4-80M-4-80q-26-2-34 16M-4-80q26-2 32 16M-4-80q-14-18-32-14M-4-80q14-18 32-14",
            tone,
            4,
          ),
        ),
      )
      .join(""),
} satisfies Record<string, (tone: string) => Svg>

export type Backdrop = keyof typeof BACKDROPS

/** Words of places and of names, folded; the first that is found decides. */
const LANDS: readonly [RegExp, Backdrop][] = [
  [/muoi bac lieu|bac lieu|dong hai|long dien/, "salt"],
  [/u minh|da bac|tran van thoi|khanh|nguyen phich|mat ong|tram/, "melaleuca"],
  [/nam can|dat mui|dat moi|tan an\b|ngoc hien|tam giang|tan tien|vien an/, "mangrove"],
  [/cai bat|cai nuoc|phu my|hung my|song dam/, "lagoon"],
  [/cai doi vam|phu tan|song doc|minh thao/, "sea"],
  [/thoi binh|tri phai|\bgao\b|\bbot\b|ong muon/, "paddy"],
  [/dam doi|quach pham|truc thuong/, "mangrove"],
]

export function backdropOf(words: string): Backdrop {
  const plain = fold(words)
  const found = LANDS.find(([land]) => land.test(plain))?.[1]
  return found ?? (["river", "mangrove", "lagoon", "river"] as const)[hashOf(plain) % 4] ?? "river"
}
