import { hashOf } from "./seed"
import { filled, FOOT, lit, type Material, type Package } from "./package"
import { MOTIF } from "./subject"
import { at, ellipse, line, path, rect, type Svg } from "./svg"

const LIDS = ["#c9962f", "#a63a24", "#2b2622", "#e9e2d3", "#2f5d4a"] as const

function pieces(piece: Svg, spots: readonly (readonly [number, number, number])[], scale: number): Svg {
  return spots.map(([x, y, turn]) => at(x, y, scale, turn, piece)).join("")
}

/** Glass, with a lid of metal or one under cloth. */
export function jar({ palette, subject, key }: Material): Package {
  const glass =
    "M124 158H276V172C300 184 314 204 314 232V410Q314 440 284 440H116Q86 440 86 410V232C86 204 100 184 124 172z"
  const inside = "M96 214Q200 204 304 214V408Q304 430 282 430H118Q96 430 96 408z"
  const lid = LIDS[hashOf(`${key}lid`) % LIDS.length] ?? LIDS[0]
  const cloth = hashOf(`${key}cloth`) % 3 === 0
  const metal =
    rect(114, 112, 172, 48, lid, 8) +
    line(
      "M126 122v32M140 122v32M154 122v32M168 122v32M182 122v32M196 122v32M210 122v32M224 122v32M238 122v32M252 122v32M266 122v32",
      "#000",
      1.4,
      'opacity=".16"',
    ) +
    rect(114, 112, 172, 9, "#fff", 5, 'opacity=".3"') +
    rect(114, 112, 172, 48, "url(#l)", 8)
  const cover =
    path(
      "M116 118Q118 96 150 96H250Q282 96 284 118L300 168Q288 160 280 170Q268 160 256 172Q242 162 228 173Q214 163 200 174Q186 163 172 173Q158 162 144 172Q132 160 120 170Q112 160 100 168z",
      palette.accent,
    ) +
    line(
      "M128 104L116 166M152 98L146 170M176 97L174 172M200 97V173M224 97L228 172M248 98L256 170M272 104L284 166M112 132H288M106 150H294M120 114H280",
      "#fff",
      3,
      'opacity=".35"',
    ) +
    path("M114 140Q200 150 286 140L288 148Q200 158 112 148z", palette.deep) +
    path("M196 148l-16 22 10 3 12-20 10 22 10-4-14-24z", palette.deep)
  return {
    body:
      path(glass, "#fff", 'opacity=".55"') +
      path(glass, subject.content.fill, 'opacity=".25"') +
      filled(
        "w",
        inside,
        subject.content.fill,
        pieces(
          subject.content.piece,
          [
            [128, 232, -20],
            [196, 226, 160],
            [270, 236, 30],
            [126, 416, 12],
            [198, 424, -170],
            [272, 414, -24],
          ],
          0.72,
        ),
      ) +
      path("M96 214Q200 204 304 214V224Q200 214 96 224z", "#fff", 'opacity=".35"') +
      (cloth ? cover : metal),
    room: { x: 88, y: 252, width: 224, height: 142 },
    label: "around",
    light:
      lit(glass) +
      path("M104 216C104 206 110 198 120 194V404Q104 398 104 380z", "#fff", 'opacity=".4"') +
      line("M302 226V396", "#fff", 2.5, 'opacity=".45"'),
    reach: 124,
  }
}

/** A straight tin of card or clear plastic with a flat lid. */
export function canister({ palette, subject, key, print }: Material): Package {
  const clear = hashOf(`${key}clear`) % 2 === 0
  const tube = "M102 120V418Q102 430 120 434Q200 446 280 434Q298 430 298 418V120z"
  const top = ellipse(200, 120, 98, 15, palette.deep)
  const body = clear
    ? path(tube, "#fff", 'opacity=".7"') +
      filled(
        "w",
        "M108 134V416Q108 426 122 429Q200 440 278 429Q292 426 292 416V134Q200 150 108 134z",
        subject.content.fill,
        pieces(
          subject.content.piece,
          [
            [140, 160, 10],
            [214, 156, 190],
            [270, 170, 60],
            [138, 418, 30],
            [206, 424, -30],
            [268, 416, 90],
          ],
          0.7,
        ),
      )
    : path(tube, palette.body) +
      print(tube) +
      path("M102 404V418Q102 430 120 434Q200 446 280 434Q298 430 298 418V404Q200 424 102 404z", palette.deep)
  const lid =
    path("M96 92V122Q200 146 304 122V92z", palette.deep) +
    ellipse(200, 92, 104, 15, palette.deep) +
    ellipse(200, 91, 104, 15, "#fff", 'opacity=".16"') +
    path("M96 92V122Q200 146 304 122V92Q200 120 96 92z", "url(#l)")
  return {
    body: body + top + lid,
    room: { x: 103, y: clear ? 188 : 150, width: 194, height: clear ? 194 : 244 },
    label: "around",
    light: lit(tube),
    reach: 118,
  }
}

/** Glass, round-shouldered for sauce and slender for juice. */
export function bottle({ palette, subject, key }: Material): Package {
  const slim = hashOf(`${key}slim`) % 2 === 0
  const glass = slim
    ? "M178 96H222V150C222 176 264 190 264 230V416Q264 440 240 440H160Q136 440 136 416V230C136 190 178 176 178 150z"
    : "M176 96H224V142C224 164 284 180 288 232V412Q288 440 260 440H140Q112 440 112 412V232C116 180 176 164 176 142z"
  const cap = `${rect(172, 60, 56, 44, palette.deep, 5)}${rect(172, 60, 56, 44, "url(#l)", 5)}${rect(170, 98, 60, 9, palette.accent, 3)}`
  const room = slim
    ? { x: 137, y: 238, width: 126, height: 176 }
    : { x: 113, y: 240, width: 174, height: 166 }
  return {
    body:
      path(glass, subject.content.fill) +
      path(glass, "#000", 'opacity=".12"') +
      path("M180 112H220V148C220 158 216 164 208 170H192C184 164 180 158 180 148z", "#fff", 'opacity=".12"') +
      cap,
    room,
    label: "around",
    light:
      lit(glass) +
      line(slim ? "M150 236V412" : "M128 236V410", "#fff", 6, 'opacity=".34"') +
      line("M188 112V150", "#fff", 4, 'opacity=".3"'),
    reach: slim ? 88 : 108,
  }
}

/** A round box for chilled meat. */
export function tub({ palette, subject, print }: Material): Package {
  const wall = `M84 246L104 418Q106 432 122 436Q200 448 278 436Q294 432 296 418L316 246z`
  const lid = "M70 214V236Q72 252 90 256Q200 272 310 256Q328 252 330 236V214z"
  return {
    body:
      path(wall, palette.body) +
      print(wall) +
      path(
        "M97 366L104 418Q106 432 122 436Q200 448 278 436Q294 432 296 418L303 366Q200 388 97 366z",
        palette.deep,
      ) +
      path(lid, palette.deep) +
      ellipse(200, 214, 130, 27, palette.deep) +
      ellipse(200, 212, 122, 22, palette.accent) +
      ellipse(200, 212, 116, 19, subject.content.fill) +
      at(200, 208, 0.62, 0, MOTIF),
    room: { x: 100, y: 266, width: 200, height: 108 },
    label: "around",
    light: lit(wall) + lit(lid) + line("M112 206Q150 192 200 191", "#fff", 4, 'opacity=".5"'),
    reach: 128,
  }
}

/** A box of card seen from its edge. */
export function teaBox({ palette, print }: Material): Package {
  const front = `M84 140L258 134V${FOOT}L84 ${FOOT - 6}z`
  const side = `M258 134L318 146V${FOOT - 22}L258 ${FOOT}z`
  const top = "M84 140L142 116L318 146L258 134z"
  return {
    body:
      path(front, palette.body) +
      print(front) +
      path(side, palette.body) +
      path(side, "#000", 'opacity=".28"') +
      path("M84 140L142 122L316 145L258 134z", palette.deep) +
      path(top, "#fff", 'opacity=".25"') +
      path(`M84 400L258 404V${FOOT}L84 ${FOOT - 6}z`, palette.deep) +
      path(`M258 404L318 388V${FOOT - 22}L258 ${FOOT}z`, palette.deep) +
      `<g opacity=".5">${at(288, 260, 0.55, 0, MOTIF)}</g>` +
      line(`M258 134V${FOOT}`, "#fff", 1.5, 'opacity=".4"'),
    room: { x: 94, y: 148, width: 154, height: 248 },
    label: "printed",
    light: path(front, "url(#l)", 'opacity=".7"'),
    reach: 124,
  }
}
