import type { PartChoice } from "../../../../domain/gift-box/gift-box"
import { formatVnd } from "../../../../domain/vnd"
import { COMMON, LIST } from "../../lib/words"
import { BOX_LIST, COMPOSER } from "../../lib/words/gift-box"

/** A product by its name, maker, stars, price and what is free of it. */
export function PartWords({ part }: { part: PartChoice }) {
  const facts = [
    part.producer?.name ?? LIST.producerUnknown,
    part.stars === null ? null : COMMON.stars(part.stars),
    part.price === null ? BOX_LIST.price : formatVnd(part.price),
    COMPOSER.free(Math.max(0, part.stock - part.promised)),
  ]
  return (
    <>
      <span className="txt-compact-small-plus block">{part.name}</span>
      <span className="txt-small text-ui-fg-subtle block">{facts.filter(Boolean).join(" · ")}</span>
    </>
  )
}
