import { Button, Container, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"

import type { Day } from "../../../domain/day"
import { createRecord, type ProductChoice } from "../lib/api"
import { EMPTY_FORM, NEW_RECORD, problemsOf, toBody, type FormState } from "../lib/form"
import { useChange, useRecognitionsOf } from "../lib/queries"
import { COMMON, CREATE, MISSING } from "../lib/words"
import { ErrorSummary } from "./ErrorSummary"
import { ProductPicker } from "./ProductPicker"
import { RecognitionFields } from "./RecognitionFields"
import { useCheckedForm, type CheckedForm } from "./use-checked-form"

const PREFIX = "create"

interface CreateFormProps {
  today: Day
  /** Chosen already, where the reader came from a candidate. */
  product: ProductChoice | null
}

export function CreateForm({ today, product: first }: CreateFormProps) {
  const navigate = useNavigate()
  const [product, setProduct] = useState(first)
  const others = useRecognitionsOf(product)
  const form: CheckedForm<FormState> = useCheckedForm<FormState>(EMPTY_FORM, (state) => [
    ...(product === null ? [{ field: "product", message: MISSING.product, isMissing: true }] : []),
    ...problemsOf(state, NEW_RECORD, others, today),
  ])
  const create = useChange(createRecord, ({ record }) => {
    toast.success(COMMON.saved)
    navigate(`/giay-cong-nhan/${record.id}`)
  })

  const save = () => {
    const body = form.mayBeSaved() ? toBody(form.state) : null
    if (body === null || product === null) return
    create.mutate({ product_id: product.id, ...body }, { onError: form.refuse })
  }

  return (
    <Container className="p-0">
      <form
        noValidate
        className="flex max-w-3xl flex-col gap-y-5 px-6 py-5"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <ErrorSummary ref={form.summary} prefix={PREFIX} problems={form.problems} failure={form.failure} />
        <ProductPicker
          id={`${PREFIX}-product`}
          chosen={product}
          problem={form.problemOf("product")}
          onChoose={setProduct}
        />
        <RecognitionFields prefix={PREFIX} form={form} />
        <Text size="small" className="text-ui-fg-subtle">
          {CREATE.scanLater}
        </Text>
        <div>
          <Button type="submit" isLoading={create.isPending}>
            {create.isPending ? COMMON.saving : CREATE.save}
          </Button>
        </div>
      </form>
    </Container>
  )
}
