import { availableParallelism } from "node:os"
import sharp, { type AvifOptions } from "sharp"
import { PHONE, photographLike } from "./images/test-photo"
import { RECIPE } from "./images/recipe"

/** The width of a product card on a phone, which is most of what is looked at. */
const WIDTH = 640
const PHOTOS = 4
const ROUNDS = { chosen: 12, compared: 1 }
const WANTED = { perSecond: 10, moreBytes: 0.05 }

interface Measured {
  perSecond: number
  /** Processor time that this took of what the machine has: below 1 where others work on it too. */
  share: number
  bytes: number
  /** Likeness to the picture before encoding, in dB. */
  psnr: number
}

/** From the phone's file to the AVIF: decoding, turning and scaling are part of the time. */
function toAvif(photo: Buffer, options: AvifOptions): Promise<Buffer> {
  return sharp(photo).autoOrient().resize(WIDTH).avif(options).toBuffer()
}

async function measure(photos: Buffer[], options: AvifOptions, rounds: number): Promise<Measured> {
  const pending = Array.from({ length: rounds }, () => photos).flat()
  const count = pending.length
  const made: Buffer[] = []
  const started = performance.now()
  const cpu = process.cpuUsage()
  const work = async () => {
    for (let next = pending.shift(); next; next = pending.shift()) made.push(await toAvif(next, options))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const each = await Promise.all(photos.map(async (photo) => psnr(photo, await toAvif(photo, options))))
  return {
    perSecond: count / seconds,
    share: (user + system) / 1e6 / seconds / availableParallelism(),
    bytes: made.reduce((sum, { byteLength }) => sum + byteLength, 0) / count,
    psnr: each.reduce((sum, value) => sum + value, 0) / each.length,
  }
}

async function psnr(photo: Buffer, encoded: Buffer): Promise<number> {
  const [before, after] = await Promise.all([
    sharp(photo).autoOrient().resize(WIDTH).raw().toBuffer(),
    sharp(encoded).removeAlpha().raw().toBuffer(),
  ])
  const error = before.reduce((sum, value, at) => sum + (value - (after[at] ?? 0)) ** 2, 0) / before.length
  return 10 * Math.log10(255 ** 2 / error)
}

function print(title: string, { perSecond, share, bytes, psnr }: Measured): void {
  const figures = `${perSecond.toFixed(1).padStart(6)} images/s ${(bytes / 1000).toFixed(1).padStart(6)} kB each`
  console.log(
    `${title.padEnd(36)}${figures} ${psnr.toFixed(2).padStart(7)} dB, with ${Math.round(share * 100)} % of the processors`,
  )
}

/** Fails when the recipe is slower or heavier than promised. */
async function main(): Promise<void> {
  sharp.concurrency(1)
  sharp.cache(false)
  console.log(
    `AVIF ${WIDTH} px wide from ${PHOTOS} photographs of ${PHONE.width} × ${PHONE.height}, ${availableParallelism()} at a time`,
  )
  const photos: Buffer[] = []
  for (let seed = 1; seed <= PHOTOS; seed++) photos.push(await photographLike(seed))

  const { avif } = RECIPE
  const { effort: chosenEffort, ...withoutEffort } = avif
  await measure(photos, avif, 1)
  const chosen = await measure(photos, avif, ROUNDS.chosen)
  print(`chosen (effort ${chosenEffort}, ${avif.tune}, q ${avif.quality})`, chosen)
  const sameButEffort = await measure(photos, withoutEffort, ROUNDS.compared)
  print("the same at the default effort", sameButEffort)
  const allDefault = await measure(photos, {}, ROUNDS.compared)
  print("all of the encoder's defaults", allDefault)

  const more = chosen.bytes / Math.min(sameButEffort.bytes, allDefault.bytes) - 1
  console.log(`${(more * 100).toFixed(1)} % more bytes than the lighter of the two`)
  if (chosen.perSecond < WANTED.perSecond || more > WANTED.moreBytes) {
    console.error(
      `✖ Wanted: ${WANTED.perSecond} images/s at no more than ${WANTED.moreBytes * 100} % more bytes`,
    )
    process.exitCode = 1
  }
}

await main()
