import { hashOf } from "./seed"
import { crimps, filled, FOOT, lit, type Material, type Package } from "./package"
import { MOTIF } from "./subject"
import { at, circle, ellipse, line, n, path, rect, type Svg } from "./svg"

/** Pieces in rows, turned this way and that. */
function strewn(
  piece: Svg,
  key: string,
  box: { x: number; y: number; width: number; height: number },
  scale: number,
): Svg {
  const step = 62 * scale
  let out = ""
  let count = 0
  for (let y = box.y; y < box.y + box.height + step; y += step * 0.8)
    for (let x = box.x + (count % 2) * step * 0.5; x < box.x + box.width + step; x += step)
      out += at(x, y, scale, hashOf(`${key}${count++}`) % 360, piece)
  return out
}

/** Stands on a round fold; printed all over, with a window in every second one. */
export function pouch({ palette, subject, key, print }: Material): Package {
  const d = `M104 96H296Q301 96 300 102L298 132C309 214 312 340 305 424Q304 437 290 438C240 445 160 445 110 438Q96 437 95 424C88 340 91 214 102 132L100 102Q99 96 104 96z`
  const fold =
    "M96 408C140 384 260 384 304 408L305 424Q304 437 290 438C240 445 160 445 110 438Q96 437 95 424z"
  const hasWindow = hashOf(`${key}window`) % 2 === 0
  const pane = "M148 346C148 318 252 318 252 346V366C252 396 148 396 148 366z"
  const window = hasWindow
    ? filled(
        "w",
        pane,
        subject.content.fill,
        strewn(subject.content.piece, key, { x: 140, y: 318, width: 120, height: 80 }, 0.42),
      ) +
      line(pane, palette.accent, 2.5) +
      path(
        "M156 340C160 326 190 324 200 324C176 332 166 344 164 372C156 366 154 352 156 340z",
        "#fff",
        'opacity=".45"',
      )
    : ""
  return {
    body:
      path(d, palette.body) +
      print(d) +
      path(fold, palette.deep, 'opacity=".32"') +
      rect(100, 96, 200, 34, palette.deep, 4, 'opacity=".9"') +
      crimps(102, 99, 198, 28) +
      ellipse(200, 113, 15, 6, palette.ground) +
      window,
    room: { x: 116, y: 142, width: 168, height: hasWindow ? 172 : 244 },
    label: "printed",
    light:
      lit(d) +
      line("M114 140C122 210 120 320 112 400M290 150C284 220 288 330 292 402", "#fff", 3, 'opacity=".2"') +
      line("M102 132H298", "#000", 1, 'opacity=".25"'),
    reach: 120,
  }
}

/** Flat-bottomed, with a side that can be seen and a folded top. */
export function flatBag({ palette, print }: Material): Package {
  const front = `M92 112L270 104L276 ${FOOT}L86 ${FOOT - 4}z`
  const side = `M270 104L312 118L316 ${FOOT - 18}L276 ${FOOT}z`
  const top = "M92 112L98 84L276 78L306 92L312 118L270 104z"
  const strip = `M86 ${FOOT - 4}L88 386L275 388L276 ${FOOT}z`
  return {
    body:
      path(front, palette.body) +
      print(front) +
      path(side, palette.body) +
      path(side, "#000", 'opacity=".24"') +
      line(`M291 112L294 ${FOOT - 10}`, "#000", 1.4, 'opacity=".25"') +
      path(top, palette.deep) +
      path("M98 84L276 78L278 90L97 96z", palette.accent) +
      path(strip, palette.deep, 'opacity=".85"') +
      line(
        "M100 400C118 392 136 392 154 400S190 408 208 400 244 392 262 400M100 416C118 408 136 408 154 416S190 424 208 416 244 408 262 416",
        palette.accent,
        2,
        'opacity=".8"',
      ),
    room: { x: 100, y: 122, width: 160, height: 256 },
    label: "printed",
    light: path(front, "url(#l)") + line("M104 96L268 90", "#fff", 1.5, 'opacity=".4"'),
    reach: 122,
  }
}

/** A clear bag under a folded card. */
export function headerBag({ palette, subject, key, print }: Material): Package {
  const bag =
    "M98 200H302C312 270 316 350 308 416Q304 438 286 439C230 444 170 444 114 439Q96 438 92 416C84 350 88 270 98 200z"
  const card = "M86 92H314Q318 92 318 97V268Q318 272 313 272H87Q82 272 82 268V97Q82 92 87 92z"
  return {
    body:
      filled(
        "w",
        bag,
        subject.content.fill,
        strewn(subject.content.piece, key, { x: 92, y: 286, width: 220, height: 160 }, 0.62),
      ) +
      path(bag, "#000", 'opacity=".06"') +
      path("M82 272H318V282Q200 292 82 282z", "#000", 'opacity=".16"') +
      path(card, palette.body) +
      print(card) +
      rect(82, 92, 236, 14, palette.deep, 4) +
      circle(200, 112, 7, palette.ground) +
      line("M110 262H290", palette.accent, 2, 'stroke-dasharray="1 6"'),
    room: { x: 100, y: 122, width: 200, height: 134 },
    label: "printed",
    light:
      path(
        "M104 292C112 340 110 400 118 428C98 420 94 340 104 292zM286 296C296 340 296 380 290 420C304 400 304 340 286 296z",
        "#fff",
        'opacity=".45"',
      ) +
      line("M150 300C146 340 150 380 146 420M250 296C256 330 250 372 256 416", "#fff", 2, 'opacity=".35"') +
      path(card, "url(#l)", 'opacity=".7"'),
    reach: 122,
  }
}

/** Fish or pressed shrimp under tight film, with a sticker. */
export function vacuum({ palette, subject, key }: Material): Package {
  const edge =
    "M92 84Q200 78 308 84Q316 84 316 92C320 210 320 320 316 430Q316 438 308 438Q200 444 92 438Q84 438 84 430C80 320 80 210 84 92Q84 84 92 84z"
  const inner = "M108 112Q200 106 292 112Q298 220 292 412Q200 418 108 412Q102 220 108 112z"
  const big = [0, 1, 2].map((row) =>
    at(200 + (row % 2 ? 8 : -8), 150 + row * 34, 1.6, row % 2 ? 4 : -5, subject.content.piece),
  )
  const low = [0, 1].map((row) =>
    at(200 + (row % 2 ? -10 : 6), 372 + row * 30, 1.6, row % 2 ? -4 : 6, subject.content.piece),
  )
  const tilt = (hashOf(key) % 5) - 2
  return {
    body:
      path(edge, "#fff", 'opacity=".75"') +
      path(edge, palette.deep, 'opacity=".14"') +
      crimps(92, 86, 220, 20) +
      filled("w", inner, palette.deep, big.join("") + low.join("")) +
      line(inner, "#fff", 2, 'opacity=".6"') +
      circle(200, 96, 6, palette.ground) +
      at(0, 0, 1, 0, line(`M${n(110 + tilt)} 232q-6 40 2 92`, "#fff", 2, 'opacity=".5"')),
    room: { x: 112, y: 206, width: 176, height: 150 },
    label: "sticker",
    light:
      path(
        "M112 120Q160 112 180 112C150 160 140 190 122 204Q108 190 112 120zM290 330C286 372 280 400 240 408C270 390 280 360 284 330z",
        "#fff",
        'opacity=".32"',
      ) + lit(edge),
    reach: 124,
  }
}

/** Woven, sewn shut at the top. */
export function sack({ palette, print }: Material): Package {
  const d =
    "M96 100C120 108 160 96 200 102S280 108 304 100C300 122 316 160 320 220C324 300 322 380 310 424Q306 438 290 439C240 446 160 446 110 439Q94 438 90 424C78 380 76 300 80 220C84 160 100 122 96 100z"
  const top = "M96 100C120 108 160 96 200 102S280 108 304 100L302 128C270 136 240 126 200 130S130 136 98 128z"
  return {
    body:
      path(d, palette.body) +
      print(d) +
      path(top, palette.deep, 'opacity=".2"') +
      line("M98 124C130 132 160 122 200 126S270 132 302 124", palette.accent, 3, 'stroke-dasharray="7 5"') +
      path("M82 380Q200 396 318 380L314 404Q200 420 86 404z", palette.accent) +
      path(
        "M85 408Q200 424 313 408L310 424Q306 438 290 439C240 446 160 446 110 439Q94 438 90 424z",
        palette.deep,
        'opacity=".85"',
      ),
    room: { x: 106, y: 140, width: 188, height: 232 },
    label: "printed",
    light:
      lit(d) +
      line(
        "M100 150C112 170 110 190 104 210M300 150C290 176 292 200 298 220M120 430C140 400 132 380 128 360",
        "#000",
        2,
        'opacity=".1"',
      ),
    reach: 128,
  }
}

/** Paper, its top rolled down under a band. */
export function saltBag({ palette, print }: Material): Package {
  const coarse = palette.body !== "#f4f6f4"
  const d = `M94 150H306L314 ${FOOT - 8}Q314 ${FOOT} 306 ${FOOT}H94Q86 ${FOOT} 86 ${FOOT - 8}z`
  const roll = "M90 104Q88 98 94 97H306Q312 98 310 104L308 150H92z"
  const pane = "M150 330H250Q258 330 258 338V396Q258 404 250 404H150Q142 404 142 396V338Q142 330 150 330z"
  return {
    body:
      path(d, palette.body) +
      print(d) +
      path(roll, palette.deep) +
      line("M92 120H308M92 134H308", "#fff", 1, 'opacity=".25"') +
      rect(176, 92, 48, 62, palette.accent, 3) +
      line("M182 100v46M218 100v46", "#fff", 1, 'opacity=".4"') +
      (coarse
        ? filled("w", pane, "#dfeaee", at(176, 380, 0.8, 0, MOTIF) + at(232, 386, 0.8, 0, MOTIF)) +
          line(pane, palette.onBody, 2)
        : path(
            `M86 386Q130 370 172 386T258 386T315 384V${FOOT - 8}Q314 ${FOOT} 306 ${FOOT}H94Q86 ${FOOT} 86 ${FOOT - 8}z`,
            palette.deep,
          ) + line("M92 402Q134 386 176 402T260 402T310 400", "#fff", 2, 'opacity=".5"')),
    room: { x: 108, y: 166, width: 184, height: coarse ? 156 : 204 },
    label: "printed",
    light: lit(d) + lit(roll) + path("M92 150H308V158H92z", "#000", 'opacity=".14"'),
    reach: 124,
  }
}
