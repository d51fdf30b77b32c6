import sharp from "sharp"
import { beforeAll, describe, expect, test } from "vitest"
import { encodePhoto, type EncodedFile, type Encoding } from "./encode-photo"
import { PhotoFault } from "./photo-fault"
import { RECIPE } from "./recipe"
import { PHONE, photographLike } from "./test-photo"

/** Red above, blue below. */
function flag(width: number, height: number): Promise<Buffer> {
  const blue = { create: { width, height: height / 2, channels: 3 as const, background: "#0000ff" } }
  return sharp({ create: { width, height, channels: 3, background: "#ff0000" } })
    .composite([{ input: blue, gravity: "south" }])
    .png()
    .toBuffer()
}

function widest(encoding: Encoding, format: EncodedFile["format"]): EncodedFile {
  const [file] = encoding.files.filter((one) => one.format === format).sort((a, b) => b.width - a.width)
  if (!file) throw new Error(`no ${format}`)
  return file
}

async function pixel(file: EncodedFile, left: number, top: number): Promise<number[]> {
  const point = await sharp(file.data).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
  return [...point]
}

describe("a photograph of 12 megapixels", () => {
  let encoding: Encoding

  beforeAll(async () => {
    encoding = await encodePhoto(await photographLike(1), "tom-kho.jpg", RECIPE)
  }, 60_000)

  test("comes in three formats and three widths", () => {
    expect(encoding).toMatchObject(PHONE)
    for (const format of ["avif", "webp", "jpeg"] as const) {
      const sizes = encoding.files.filter((file) => file.format === format)
      expect(sizes.map(({ width, height }) => [width, height])).toEqual([
        [320, 240],
        [640, 480],
        [1080, 810],
      ])
    }
  })

  test("is what its formats say", async () => {
    const read = async (format: EncodedFile["format"]) =>
      (await sharp(widest(encoding, format).data).metadata()).format
    expect([await read("avif"), await read("webp"), await read("jpeg")]).toEqual(["heif", "webp", "jpeg"])
  })

  test("has a colour that holds its place", () => {
    expect(encoding.colour).toMatch(/^#[0-9a-f]{6}$/)
  })
})

test("a photograph lying on its side is turned as its EXIF says, and loses EXIF with the place in it", async () => {
  const lying = await sharp(await flag(800, 400))
    .jpeg()
    .withExif({ IFD0: { Make: "Phone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "9/1 10/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const encoding = await encodePhoto(lying, "lying.jpg", RECIPE)
  expect(encoding).toMatchObject({ width: 400, height: 800 })
  const jpeg = widest(encoding, "jpeg")
  expect([jpeg.width, jpeg.height]).toEqual([400, 800])
  // Orientation 6: what the file has above is seen at the right.
  const [left = [], right = []] = [await pixel(jpeg, 50, 400), await pixel(jpeg, 350, 400)]
  expect(right[0]).toBeGreaterThan(200)
  expect(left[2]).toBeGreaterThan(200)
  for (const format of ["avif", "webp", "jpeg"] as const) {
    const { exif, orientation } = await sharp(widest(encoding, format).data).metadata()
    expect([exif, orientation ?? 1]).toEqual([undefined, 1])
  }
})

test("transparency stays in AVIF and WebP, and is white in JPEG", async () => {
  const cutOut = await sharp({
    create: { width: 700, height: 700, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer()
  const encoding = await encodePhoto(cutOut, "cut-out.png", RECIPE)
  expect((await pixel(widest(encoding, "avif"), 5, 5))[3]).toBe(0)
  expect((await pixel(widest(encoding, "webp"), 5, 5))[3]).toBe(0)
  expect(await pixel(widest(encoding, "jpeg"), 5, 5)).toEqual([255, 255, 255])
  expect(encoding.colour).toBe("#ffffff")
})

test("a grey picture has a colour as well", async () => {
  const grey = await sharp(await flag(400, 400))
    .greyscale()
    .jpeg()
    .toBuffer()
  expect((await encodePhoto(grey, "grey.jpg", RECIPE)).colour).toMatch(/^#([0-9a-f]{2})\1\1$/)
})

describe("a file that is not a whole photograph is refused with its name and the reason", () => {
  const refused = (data: Buffer, name: string) =>
    encodePhoto(data, name, RECIPE).catch((fault: unknown) => fault)

  test("not a picture at all", async () => {
    const fault = await refused(Buffer.from("Thư mời họp"), "thu-moi.jpg")
    expect(fault).toBeInstanceOf(PhotoFault)
    expect(String(fault)).toMatch(/thu-moi\.jpg: cannot be read as a picture \(.*unsupported/)
  })

  test("cut off on the way", async () => {
    const whole = await photographLike(2, { width: 900, height: 600 })
    const fault = await refused(whole.subarray(0, whole.length / 2), "half.jpg")
    expect(fault).toBeInstanceOf(PhotoFault)
    expect(String(fault)).toContain("half.jpg: cannot be read as a picture")
  })

  test("a drawing", async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    expect(String(await refused(svg, "logo.svg"))).toContain("logo.svg: is svg, not a photograph")
  })
})
