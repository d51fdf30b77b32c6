import type { APIContext } from "astro"
import { toBoxDrawing } from "../../components/box-picture/box-drawing"
import { toDrawing, toPlainDrawing } from "../../components/packshot/drawing"
import { readCatalogue } from "../../shop"

/**
 * A file for every drawing, also of a product that has photographs: a code or a mail may still show it. And one without
 * stars, for the day after they end.
 */
export async function getStaticPaths() {
  const catalogue = await readCatalogue()
  const drawings = catalogue.products.flatMap((product) => [
    toDrawing(product, catalogue),
    toPlainDrawing(product, catalogue),
  ])
  const boxes = catalogue.giftBoxes.map((box) => toBoxDrawing(box, catalogue))
  return [...new Set([...drawings, ...boxes])].map(({ path, svg }) => ({
    params: { file: path.replace(/^\/hinh\/|\.svg$/g, "") },
    props: { svg },
  }))
}

export function GET({ props }: APIContext<{ svg: string }>): Response {
  return new Response(props.svg, { headers: { "content-type": "image/svg+xml" } })
}
