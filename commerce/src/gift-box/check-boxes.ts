import { isDeepStrictEqual } from "node:util"

import type { MedusaContainer } from "@medusajs/framework/types"

import { mayBeSold } from "../../domain/gift-box/box-checks"
import { lastOrderOn } from "../../domain/gift-box/campaign"
import type { BoxItem } from "../../domain/gift-box/gift-box"
import type { BoxChange, BoxWrite } from "../workflows/gift-box/steps/write-boxes"
import { writeBoxesWorkflow } from "../workflows/gift-box/write-boxes"
import { changingBoxes } from "./change-box"
import { findingsOf, findingsOnSale, type BoxShelf } from "./findings"
import { readShelf } from "./read-shelf"

/**
 * Checks every box that is not over: notes what is found, takes off sale what is refused, makes a checked box a draft
 * again, and closes the boxes of campaigns in which nobody can order any more. Writes only what has changed.
 */
export function checkBoxes(container: MedusaContainer): Promise<void> {
  return changingBoxes(container, async () => {
    const { boxes, shelf } = await readShelf(container)
    const changes = boxes
      .filter(({ state }) => state !== "closed")
      .map((box) => ({ box, change: changeOf(box, shelf) }))
      .filter(({ box, change }) => differs(box, change))
    if (changes.length === 0) return
    const writes: BoxWrite[] = changes.map(({ box, change }) => {
      const moved = change.state !== box.state || change.offSaleSince !== box.offSaleSince
      return { id: box.id, box: { ...change, ...(moved && { revision: Number(box.seen) + 1 }) } }
    })
    const left = changes.filter(
      ({ box, change }) => change.state === "closed" || change.offSaleSince !== box.offSaleSince,
    )
    // What leaves sale and what is merely noted are written apart, so that the sale is asked for no more than it has.
    const leaving = new Set(left.map(({ box }) => box.id))
    const [leave, note] = [
      writes.filter(({ id }) => leaving.has(id ?? "")),
      writes.filter(({ id }) => !leaving.has(id ?? "")),
    ]
    if (leave.length > 0) await writeBoxesWorkflow(container).run({ input: { writes: leave, sale: true } })
    if (note.length > 0) await writeBoxesWorkflow(container).run({ input: { writes: note, sale: false } })
  })
}

type Checked = Required<Pick<BoxChange, "state" | "findings" | "checkedOn">> & Pick<BoxItem, "offSaleSince">

function changeOf(box: BoxItem, shelf: BoxShelf): Checked {
  const { state, offSaleSince } = box
  const onSale = state === "published" && offSaleSince === null
  const findings = onSale ? findingsOnSale(box, shelf) : findingsOf(box, shelf)
  const noted = { state, offSaleSince, findings, checkedOn: shelf.on }
  const campaign = shelf.campaigns.find(({ handle }) => handle === box.campaignHandle)
  if (state === "published" && campaign && shelf.on > lastOrderOn(campaign))
    return { ...noted, state: "closed" }
  if (mayBeSold(findings)) return noted
  if (onSale) return { ...noted, offSaleSince: shelf.on }
  return state === "checked" ? { ...noted, state: "draft" } : noted
}

function differs(box: BoxItem, { state, offSaleSince, findings, checkedOn }: Checked): boolean {
  return !isDeepStrictEqual(
    { state, offSaleSince, findings, checkedOn },
    {
      state: box.state,
      offSaleSince: box.offSaleSince,
      findings: box.findings,
      checkedOn: box.checkedOn,
    },
  )
}
