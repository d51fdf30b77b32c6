import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

import { formatDay } from "../../domain/day"
import { mayBeSold, type Finding } from "../../domain/gift-box/box-checks"
import { formFaults } from "../../domain/gift-box/box-form"
import { barredFrom, isEditable } from "../../domain/gift-box/box-state"
import { lastOrderOn } from "../../domain/gift-box/campaign"
import type { BoxForm, BoxItem, BoxState } from "../../domain/gift-box/gift-box"
import type { BoxChange, BoxWrite } from "../workflows/gift-box/steps/write-boxes"
import { writeBoxesWorkflow } from "../workflows/gift-box/write-boxes"
import { findingsOf, type BoxShelf } from "./findings"
import { readNewNames } from "./new-names"
import { readShelf } from "./read-shelf"
import { ChangedMeanwhile, RefusedForm } from "../lib/refusals"

const LOCK = "gift-boxes"
const LOCK_SECONDS = 60

/** One change of boxes at a time: each decides by what the one before it has written. */
export function changingBoxes<Result>(
  container: MedusaContainer,
  work: () => Promise<Result>,
): Promise<Result> {
  return container.resolve(Modules.LOCKING).execute(LOCK, work, { timeout: LOCK_SECONDS })
}

/**
 * @param wish of its address; made of its name without one.
 * @throws RefusedForm
 */
export function createBox(container: MedusaContainer, form: BoxForm, wish?: string): Promise<BoxItem> {
  return changingBoxes(container, async () => {
    const { shelf } = await readShelf(container)
    refuseFaults(form, shelf)
    return add(container, form, wish ?? form.name, shelf)
  })
}

/** A draft of the same plan. */
export function copyBox(container: MedusaContainer, id: string): Promise<BoxItem> {
  return changingBoxes(container, async () => {
    const { boxes, shelf } = await readShelf(container)
    const { handle, ...form } = findBox(boxes, id)
    return add(container, { ...form, name: `${form.name} (bản sao)` }, handle, shelf)
  })
}

/** @throws RefusedForm, ChangedMeanwhile */
export function changeBox(
  container: MedusaContainer,
  id: string,
  form: BoxForm,
  seen: string,
): Promise<BoxItem> {
  return changingBoxes(container, async () => {
    const { boxes, shelf } = await readShelf(container)
    const box = findBox(boxes, id, seen)
    if (!isEditable(box)) {
      const message = "Hộp đang bán hoặc đã kết thúc thì không sửa được. Hãy đưa về bản nháp, hoặc sao chép."
      throw new RefusedForm([{ field: "state", message }])
    }
    refuseFaults(form, shelf)
    const findings = findingsOf({ ...box, ...form }, shelf)
    return write(container, box, { form, state: "draft", findings, checkedOn: shelf.on }, shelf, false)
  })
}

/** @throws RefusedForm with the findings of the check, ChangedMeanwhile */
export function setBoxState(
  container: MedusaContainer,
  id: string,
  to: BoxState,
  seen: string,
): Promise<BoxItem> {
  return changingBoxes(container, async () => {
    const { boxes, shelf } = await readShelf(container)
    const box = findBox(boxes, id, seen)
    const barred = barredFrom(box, to)
    if (barred) throw new RefusedForm([barred])
    const findings = findingsOf(box, shelf)
    const change = { state: to, offSaleSince: null, findings, checkedOn: shelf.on }
    if (to === "draft" || to === "closed")
      return write(container, box, change, shelf, box.state === "published")

    refuseOver(box, to, shelf)
    if (mayBeSold(findings)) return write(container, box, change, shelf, to === "published")
    await run(container, [{ id: box.id, box: { findings, checkedOn: shelf.on } }], false)
    throw new RefusedForm(
      findings
        .filter(({ weight }) => weight === "refuses")
        .map(({ check, message }) => ({ field: check, message })),
    )
  })
}

async function add(
  container: MedusaContainer,
  form: BoxForm,
  wish: string,
  shelf: BoxShelf,
): Promise<BoxItem> {
  const names = await readNewNames(container.resolve(ContainerRegistrationKeys.QUERY), wish)
  const demonstration = shelf.mode === "demonstration"
  const blank = {
    id: "",
    state: "draft",
    offSaleSince: null,
    checkedOn: shelf.on,
    sold: 0,
    seen: "1",
  } as const
  const draft: BoxItem = { ...form, ...names, ...blank, findings: [], demonstration }
  const findings = findingsOf(draft, shelf)
  const box = { form, ...names, findings, checkedOn: shelf.on, demonstration, byDesk: true }
  const [id = ""] = await run(container, [{ id: null, box }], false)
  return { ...draft, id, findings }
}

async function write(
  container: MedusaContainer,
  box: BoxItem,
  change: BoxChange & { findings: Finding[] },
  shelf: BoxShelf,
  sale: boolean,
): Promise<BoxItem> {
  const revision = Number(box.seen) + 1
  // A price that staff enters in a live shop is a real one.
  const demonstration = change.form && shelf.mode === "live" ? false : box.demonstration
  const { form, ...rest } = change
  await run(container, [{ id: box.id, box: { ...change, revision, demonstration, byDesk: true } }], sale)
  return { ...box, ...form, ...rest, demonstration, seen: String(revision) }
}

async function run(container: MedusaContainer, writes: BoxWrite[], sale: boolean): Promise<string[]> {
  return (await writeBoxesWorkflow(container).run({ input: { writes, sale } })).result
}

/** @throws MedusaError not_found; ChangedMeanwhile when the box is not as it was `seen`. */
export function findBox(boxes: readonly BoxItem[], id: string, seen?: string): BoxItem {
  const box = boxes.find((one) => one.id === id)
  if (!box) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có hộp quà này, hoặc nó đã bị xóa.")
  if (seen !== undefined && seen !== box.seen) {
    throw new ChangedMeanwhile(
      "Hộp quà này vừa được người khác sửa, hoặc hệ thống vừa đổi trạng thái của nó. " +
        "Hãy tải lại trang để xem bản mới, rồi làm lại phần cần sửa.",
    )
  }
  return box
}

function refuseFaults(form: BoxForm, shelf: BoxShelf): void {
  const faults = formFaults(form, shelf)
  if (faults.length > 0) throw new RefusedForm(faults)
}

/** What nobody can order any more is not put on sale. */
function refuseOver(box: BoxItem, to: BoxState, { campaigns, on }: BoxShelf): void {
  const campaign = campaigns.find(({ handle }) => handle === box.campaignHandle)
  if (to !== "published" || !campaign || on <= lastOrderOn(campaign)) return
  const message =
    `Đợt «${campaign.name}» đã hết hạn đặt từ sau ngày ${formatDay(lastOrderOn(campaign))}. ` +
    "Hãy chọn đợt bán khác cho hộp."
  throw new RefusedForm([{ field: "campaignHandle", message }])
}
