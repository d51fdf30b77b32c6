import type { PartChoice } from "../../../../domain/gift-box/gift-box"
import { COMMUNES } from "../../lib/gift-box/communes"
import { findParts } from "../../lib/gift-box/find-parts"
import { COMPOSER } from "../../lib/words/gift-box"
import { Finder } from "../Finder"
import { PartWords } from "./PartWords"

interface PartSearchProps {
  id: string
  label?: string
  parts: readonly PartChoice[]
  /** Handles of those chosen already. */
  chosen: readonly string[]
  /** Why a product cannot be sold in the box it would come into. */
  refusalsOf?: (handle: string) => readonly string[]
  onAdd: (handle: string) => void
}

/** Finds products by name, maker or commune, and adds one with a press. */
export function PartSearch(props: PartSearchProps) {
  const { id, label = COMPOSER.search, parts, chosen, refusalsOf, onAdd } = props
  const offered = parts.filter(({ standing, price }) => standing.state === "for-sale" && price !== null)
  const find = (words: string) => findParts(offered, words, (code) => COMMUNES.get(code)?.name ?? "")
  return (
    <Finder id={id} label={label} hint={COMPOSER.searchHint} find={find} chosen={chosen} onChoose={onAdd}>
      {(part) => (
        <>
          <PartWords part={part} />
          {refusalsOf?.(part.handle).map((message) => (
            <span key={message} className="txt-small text-ui-fg-error block">
              {`${COMPOSER.cannot} ${message}`}
            </span>
          ))}
        </>
      )}
    </Finder>
  )
}
