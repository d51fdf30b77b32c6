import { filled, FOOT, lit, type Material, type Package } from "./package"
import { MOTIF } from "./subject"
import { at, circle, ellipse, line, path, rect, type Svg } from "./svg"

/** What one looks into: trays, boxes with their lid up, crates. */

const ICE = (x: number, y: number, size: number, turn: number): Svg =>
  at(
    x,
    y,
    size,
    turn,
    path("M-14-8L0-15 14-8 14 8 0 15-14 8z", "#eaf5f8") +
      path("M0 0L14-8V8L0 15z", "#b9d6df") +
      path("M0 0L-14-8V8L0 15z", "#d4e8ee"),
  )

export const ICE_CUBES: Svg = ICE(0, 0, 1, 0) + ICE(26, 6, 0.8, 14) + ICE(8, -16, 0.7, -10)

/** A chilled tray under film, in a sleeve of card. */
export function tray({ palette, subject, print }: Material): Package {
  const rim = "M78 176H322Q332 176 334 186L350 420Q350 438 334 438H66Q50 438 50 420L66 186Q68 176 78 176z"
  const well = "M88 190H312Q318 190 319 196L332 410Q332 422 322 422H78Q68 422 68 410L81 196Q82 190 88 190z"
  const sleeve = "M124 168H276L288 444H112z"
  const rows = [0, 1, 2, 3, 4].map(
    (row) =>
      at(98 - row * 3, 216 + row * 46, 0.62, row % 2 ? 20 : -160, subject.content.piece) +
      at(302 + row * 3, 216 + row * 46, 0.62, row % 2 ? 200 : 10, subject.content.piece),
  )
  return {
    body:
      path(rim, "#fbfbf8") +
      path(rim, palette.deep, 'opacity=".1"') +
      filled("w", well, subject.content.fill, rows.join("")) +
      path(
        "M82 200C96 260 80 340 96 414H74L84 210zM318 200C304 260 320 340 306 414H326L316 210z",
        "#fff",
        'opacity=".35"',
      ) +
      path(sleeve, palette.body) +
      print(sleeve),
    room: { x: 128, y: 184, width: 144, height: 246 },
    label: "printed",
    light:
      path(sleeve, "url(#l)", 'opacity=".8"') +
      line("M124 168L112 444M276 168L288 444", "#000", 1.5, 'opacity=".18"'),
    reach: 146,
  }
}

/** A carton out of the freezer. */
export function frozenBox({ palette, print }: Material): Package {
  const front = `M66 190H296V${FOOT}H66z`
  const side = `M296 190L342 168V${FOOT - 26}L296 ${FOOT}z`
  const top = "M66 190L114 166H342L296 190z"
  const pane = "M86 330H276V424H86z"
  return {
    body:
      path(front, palette.body) +
      print(front) +
      path(side, palette.body) +
      path(side, "#000", 'opacity=".2"') +
      path(top, "#fff") +
      path(top, palette.body, 'opacity=".6"') +
      path("M66 190H296V204H66z", palette.deep) +
      filled(
        "w",
        pane,
        palette.deep,
        at(128, 376, 0.8, -20, MOTIF) + at(196, 378, 0.8, 10, MOTIF) + at(250, 372, 0.8, -30, MOTIF),
      ) +
      path("M86 330H150L96 424H86zM190 330H210L156 424H136z", "#fff", 'opacity=".22"') +
      line(pane, "#fff", 3),
    room: { x: 78, y: 212, width: 206, height: 110 },
    label: "printed",
    light:
      path(front, "url(#l)", 'opacity=".6"') +
      path(
        "M66 190H296V200Q276 212 262 202Q246 216 230 204Q206 214 190 203Q160 218 140 203Q112 214 92 204Q76 212 66 202z",
        "#fff",
        'opacity=".85"',
      ),
    reach: 144,
  }
}

/** A presentation box of bird's nests, its lid standing open. */
export function nestBox({ palette, print }: Material): Package {
  const lid = "M74 112Q74 104 82 104H318Q326 104 326 112V292H74z"
  const tray = `M74 292H326L352 ${FOOT - 12}Q354 ${FOOT} 342 ${FOOT}H58Q46 ${FOOT} 48 ${FOOT - 12}z`
  const bed = "M86 302H314L336 424H64z"
  const nests = [
    [118, 334],
    [200, 334],
    [282, 334],
    [106, 392],
    [200, 392],
    [294, 392],
  ] as const
  return {
    body:
      path(lid, palette.body) +
      print(lid) +
      line("M84 114H316V284H84z", palette.accent, 2) +
      path(tray, palette.deep) +
      path(bed, palette.accent, 'opacity=".9"') +
      path(bed, "url(#d)") +
      line("M158 302L150 424M242 302L250 424M76 362H324", palette.deep, 2.5, 'opacity=".5"') +
      nests
        .map(
          ([x, y], index) =>
            ellipse(x, y + 12, 34, 8, "#000", 'opacity=".22"') +
            at(x, y, 0.72 + (index > 2 ? 0.08 : 0), 0, MOTIF),
        )
        .join(""),
    room: { x: 96, y: 122, width: 208, height: 158 },
    label: "printed",
    light: path(lid, "url(#l)", 'opacity=".7"') + line("M74 292H326", "#000", 3, 'opacity=".3"'),
    reach: 148,
  }
}

/** A carton with one of its small jars before it. */
export function nestJar({ palette, subject, print }: Material): Package {
  const carton = `M150 116H330V${FOOT - 6}H150z`
  const side = `M150 116L120 128V${FOOT - 14}L150 ${FOOT - 6}z`
  const glass =
    "M62 308H158C170 318 172 328 172 340V418Q172 442 150 442H70Q48 442 48 418V340C48 328 50 318 62 308z"
  const jar =
    path(glass, "#fff", 'opacity=".8"') +
    path("M56 340Q110 332 164 340V416Q164 434 148 434H72Q56 434 56 416z", subject.content.fill) +
    line("M62 352q16 14 30 2t30 6 34-8M66 420q20-12 36 0t52-4", "#fffaf0", 2.4, 'opacity=".8"') +
    path("M50 356Q110 366 170 356V408Q110 418 50 408z", palette.paper) +
    path(
      "M50 356Q110 366 170 356V364Q110 374 50 364zM50 402Q110 412 170 402V408Q110 418 50 408z",
      palette.body,
    ) +
    at(110, 388, 0.5, 0, MOTIF) +
    rect(58, 272, 104, 38, "#c9962f", 6) +
    rect(58, 272, 104, 8, "#fff", 4, 'opacity=".35"') +
    rect(58, 272, 104, 38, "url(#l)", 6) +
    lit(glass)
  return {
    body:
      path(side, palette.body) +
      path(side, "#000", 'opacity=".22"') +
      path(carton, palette.body) +
      print(carton) +
      path("M120 128L150 116H330L304 106H148z", palette.deep) +
      path(`M150 400H330V${FOOT - 6}H150z`, palette.deep),
    room: { x: 184, y: 128, width: 138, height: 268 },
    label: "printed",
    light: path(carton, "url(#l)", 'opacity=".6"') + ellipse(112, 442, 68, 7, "#000", 'opacity=".2"') + jar,
    reach: 140,
  }
}

/** Slats of wood, heaped with fruit. */
export function crate(): Package {
  const wood = ["#c99a63", "#b98850", "#c39259"] as const
  const fruit = [
    [92, 250],
    [146, 240],
    [204, 246],
    [262, 238],
    [312, 252],
    [118, 214],
    [176, 206],
    [236, 208],
    [288, 220],
    [206, 178],
    [152, 184],
    [258, 186],
  ] as const
  const balls = fruit.map(
    ([x, y]) =>
      circle(x, y, 33, "#ef9a2d") +
      path(
        `M${x - 30} ${y + 8}A33 33 0 0 0 ${x + 32} ${y + 6}A40 40 0 0 1 ${x - 30} ${y + 8}z`,
        "#cf7415",
        'opacity=".7"',
      ) +
      ellipse(x - 11, y - 13, 8, 5, "#ffd28a", 'opacity=".8"') +
      circle(x + 4, y - 20, 2.4, "#6d7f2c"),
  )
  return {
    body:
      balls.join("") +
      path("M176 176C190 150 224 150 236 162C222 176 196 186 176 176z", "#4f8a4b") +
      [0, 1, 2]
        .map(
          (row) =>
            rect(58, 262 + row * 60, 284, 54, wood[row] ?? wood[0], 3) +
            line(`M66 ${276 + row * 60}H334M72 ${296 + row * 60}H320`, "#6d4a22", 1.2, 'opacity=".3"'),
        )
        .join("") +
      rect(58, 258, 22, 182, "#a97840", 3) +
      rect(320, 258, 22, 182, "#a97840", 3),
    room: { x: 104, y: 274, width: 192, height: 154 },
    label: "sticker",
    light: path(`M58 258H342V${FOOT}H58z`, "url(#l)", 'opacity=".7"'),
    reach: 146,
  }
}
