import { Button, toast } from "@medusajs/ui"

import { gtinProblems, saveGtin } from "../../lib/gtin"
import { textOrNull } from "../../lib/gift-box/numbers"
import { useChange } from "../../lib/queries"
import type { ShopProduct } from "../../lib/shop-products"
import { COMMON } from "../../lib/words"
import { CODES } from "../../lib/words/paper"
import { ErrorSummary } from "../ErrorSummary"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "codes"

/** The number below a product's bar code, for the products that have one. */
export function GtinForm({ product }: { product: ShopProduct }) {
  const form: CheckedForm<{ gtin: string }> = useCheckedForm({ gtin: product.gtin ?? "" }, gtinProblems)
  const save = useChange(saveGtin, () => void toast.success(CODES.gtinSaved))
  return (
    <form
      noValidate
      className="flex flex-col gap-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (form.mayBeSaved())
          save.mutate({ handle: product.handle, gtin: textOrNull(form.state.gtin) }, { onError: form.refuse })
      }}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={() => CODES.gtin}
      />
      <TextField prefix={PREFIX} form={form} name="gtin" label={CODES.gtin} hint={CODES.gtinHint} isNumber />
      <div>
        <Button type="submit" size="small" variant="secondary" isLoading={save.isPending}>
          {save.isPending ? COMMON.saving : CODES.save}
        </Button>
      </div>
    </form>
  )
}
