import type { SalesPoint } from "../../../../domain/sales-point"

const EARTH_RADIUS_KM = 6371

/** Kilometres between two places of one province, where the earth is as good as flat. */
export function kilometresBetween(
  { latitude, longitude }: NonNullable<SalesPoint["at"]>,
  { lat, lon }: { lat: number; lon: number },
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const east = radians(lon - longitude) * Math.cos(radians((lat + latitude) / 2))
  return EARTH_RADIUS_KM * Math.hypot(east, radians(lat - latitude))
}
