import type { APIContext } from "astro"
import { toDrawing } from "../../components/packshot/drawing"
import { readCatalogue } from "../../shop"

/** A file for every drawing, also of a product that has photographs: a code or a mail may still show it. */
export async function getStaticPaths() {
  const catalogue = await readCatalogue()
  return catalogue.products.map((product) => {
    const { path, svg } = toDrawing(product, catalogue)
    return { params: { file: path.replace(/^\/hinh\/|\.svg$/g, "") }, props: { svg } }
  })
}

export function GET({ props }: APIContext<{ svg: string }>): Response {
  return new Response(props.svg, { headers: { "content-type": "image/svg+xml" } })
}
