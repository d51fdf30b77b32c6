import type { APIContext } from "astro"
import { allSceneFiles } from "../../components/art/scene-files"

export function getStaticPaths() {
  return allSceneFiles().map(({ path, svg }) => ({
    params: { file: path.replace(/^\/canh\/|\.svg$/g, "") },
    props: { svg },
  }))
}

export function GET({ props }: APIContext<{ svg: string }>): Response {
  return new Response(props.svg, { headers: { "content-type": "image/svg+xml" } })
}
