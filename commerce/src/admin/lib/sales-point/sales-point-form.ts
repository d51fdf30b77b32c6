import {
  salesPointFaults,
  type SalesPointEntry,
  type SalesPointItem,
  type SalesPointKind,
} from "../../../../domain/sales-point"
import { toRuleDay, typedDay } from "../days"
import { readDay, type Problem } from "../form"
import { textOrNull } from "../gift-box/numbers"

/** What stands in the inputs: days as dd/mm/yyyy, degrees with a comma or a point. */
export interface PointState {
  name: string
  nameEn: string
  kind: SalesPointKind
  /** Empty outside the province. */
  commune: string
  address: string
  latitude: string
  longitude: string
  hours: string
  phone: string
  opensOn: string
  closesOn: string
  productHandles: string[]
}

export const EMPTY_POINT: PointState = {
  name: "",
  nameEn: "",
  kind: "tourist-site",
  commune: "",
  address: "",
  latitude: "",
  longitude: "",
  hours: "",
  phone: "",
  opensOn: "",
  closesOn: "",
  productHandles: [],
}

export function toPointState(point: SalesPointItem): PointState {
  return {
    name: point.name,
    nameEn: point.nameEn ?? "",
    kind: point.kind,
    commune: point.commune ?? "",
    address: point.address,
    latitude: typedDegrees(point.at?.latitude),
    longitude: typedDegrees(point.at?.longitude),
    hours: point.hours ?? "",
    phone: point.phone ?? "",
    opensOn: typedDay(point.opensOn),
    closesOn: typedDay(point.closesOn),
    productHandles: point.productHandles,
  }
}

/** The body that the server takes of a form in which `pointProblems` finds nothing. */
export function toPointBody(state: PointState): SalesPointEntry {
  return {
    name: state.name.trim(),
    nameEn: textOrNull(state.nameEn),
    kind: state.kind,
    commune: textOrNull(state.commune),
    address: state.address.trim(),
    at: placeOf(state),
    hours: textOrNull(state.hours),
    phone: textOrNull(state.phone),
    opensOn: readDay(state.opensOn) ?? null,
    closesOn: readDay(state.closesOn) ?? null,
    productHandles: state.productHandles,
  }
}

/** The place that is typed; null while it is not whole or not in Việt Nam. */
export function placeOf({
  latitude,
  longitude,
}: Pick<PointState, "latitude" | "longitude">): SalesPointEntry["at"] {
  if (latitude.trim() === "" || longitude.trim() === "") return null
  const form = { ...EMPTY_POINT, latitude: latitude.trim(), longitude: longitude.trim() }
  const isRefused = salesPointFaults(form).some(({ field }) => field === "latitude" || field === "longitude")
  return isRefused ? null : { latitude: readDegrees(latitude), longitude: readDegrees(longitude) }
}

export function pointProblems(state: PointState): Problem[] {
  const faults = salesPointFaults({
    name: state.name,
    address: state.address,
    latitude: state.latitude.trim(),
    longitude: state.longitude.trim(),
    phone: state.phone.trim(),
    opensOn: toRuleDay(state.opensOn),
    closesOn: toRuleDay(state.closesOn),
  })
  return faults.map((fault) => ({ ...fault, isMissing: state[fault.field].trim() === "" }))
}

/** Whether nothing would change; the order of the products says nothing. */
export function isSamePoint(a: PointState, b: PointState): boolean {
  const inOrder = (state: PointState) =>
    JSON.stringify(Object.entries({ ...state, productHandles: [...state.productHandles].sort() }).sort())
  return inOrder(a) === inOrder(b)
}

function typedDegrees(degrees: number | undefined): string {
  return degrees === undefined ? "" : String(degrees).replace(".", ",")
}

function readDegrees(typed: string): number {
  return Number(typed.trim().replace(",", "."))
}
