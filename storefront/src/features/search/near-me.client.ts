import type { Point } from "#search/gazetteer"
import { loadFace } from "../../components/search/face.client"

/**
 * Where the visitor is, asked for on a press alone and kept for this page only; undefined where it cannot be had.
 *
 * @param told where it is said what goes on, and what else can be done.
 */
export async function askWhere(told: HTMLElement | null): Promise<Point | undefined> {
  const { say } = await loadFace()
  const tell = (text: string): void => {
    if (!told) return
    told.textContent = text
    told.hidden = text === ""
  }
  tell(say("find.locating"))
  const point = await position()
  tell(point ? "" : say("find.noPlace"))
  return point
}

function position(): Promise<Point | undefined> {
  return new Promise((resolve) => {
    if (!("geolocation" in navigator)) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => resolve(undefined),
      { maximumAge: 600_000, timeout: 15_000 },
    )
  })
}
