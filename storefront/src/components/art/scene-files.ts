import { createHash } from "node:crypto"
import { GROUPS, type Group } from "#domain/certification"
import { groupScene, heroScene, LAND_NAMES, landOf, landScene, tetScene, type Scene } from "./scenes"

/** A scene as a file of the site: too heavy to stand in every page, and fetched once for all of them. */
export interface SceneFile extends Scene {
  path: string
}

const files = new Map<string, SceneFile>()

function file(name: string, draw: () => Scene): SceneFile {
  const known = files.get(name)
  if (known) return known
  const scene = draw()
  const hash = createHash("sha256").update(scene.svg).digest("hex").slice(0, 8)
  const made = { ...scene, path: `/canh/${name}.${hash}.svg` }
  files.set(name, made)
  return made
}

export const heroFile = () => file("song-nuoc", heroScene)
export const tetFile = () => file("tet", tetScene)
export const groupFile = (group: Group) => file(`nhom-${group}`, () => groupScene(group))
export const placeFile = (slug: string) => landFile(landOf(slug))

function landFile(land: (typeof LAND_NAMES)[number]): SceneFile {
  return file(`dat-${land}`, () => landScene(land))
}

/** Every scene that a page can show. */
export function allSceneFiles(): SceneFile[] {
  return [heroFile(), tetFile(), ...GROUPS.map(groupFile), ...LAND_NAMES.map(landFile)]
}
