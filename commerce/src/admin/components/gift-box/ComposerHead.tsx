import { useState } from "react"

import type { BoxItem } from "../../../../domain/gift-box/gift-box"
import { BOX_PAGES, COMPOSER } from "../../lib/words/gift-box"
import { PageHead } from "../PageHead"
import { BoxActions } from "./BoxActions"
import { BoxStateLabel } from "./BoxStateLabel"
import { CopyButton } from "./CopyButton"
import { RefusalNotice } from "./RefusalNotice"

interface ComposerHeadProps {
  /** Null for one that is not saved yet. */
  box: BoxItem | null
  intro?: string
  saveFirst?: () => Promise<BoxItem | null>
}

/** A box's name, where it stands, and where it can go from there. */
export function ComposerHead({ box, intro = COMPOSER.intro, saveFirst }: ComposerHeadProps) {
  const [refusal, setRefusal] = useState<Error | null>(null)
  if (box === null) return <PageHead title={BOX_PAGES.create} intro={intro} />
  return (
    <>
      <PageHead
        title={box.name}
        intro={intro}
        beside={<BoxStateLabel box={box} />}
        actions={
          <>
            <CopyButton box={box} />
            <BoxActions box={box} saveFirst={saveFirst} onRefused={setRefusal} />
          </>
        }
      />
      {refusal && <RefusalNotice error={refusal} />}
    </>
  )
}
