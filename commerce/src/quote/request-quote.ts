import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Day } from "../../domain/day"
import { formatQuoteNumber } from "../../domain/quote/numbers"
import { parsePhone } from "../../domain/phone"
import type { QuoteRequest } from "../../domain/quote/quote"
import { checkRequest } from "../../domain/quote/request-checks"
import { parseTaxCode } from "../../domain/quote/tax-code"
import { QUOTE_MODULE } from "../modules/quote"
import type { QuoteModuleService } from "../modules/quote/service"
import { readQuotableBoxes } from "./read-quotable-boxes"
import { refuseFaults } from "./refusals"
import { toColumn } from "./stored"

/**
 * Files what an organisation asks for.
 *
 * @returns the number it is known by from now on.
 * @throws RefusedForm
 */
export async function requestQuote(
  container: MedusaContainer,
  request: QuoteRequest,
  on: Day,
): Promise<string> {
  const boxes = await readQuotableBoxes(container.resolve(ContainerRegistrationKeys.QUERY))
  const onSale = [...boxes.values()].filter(({ published }) => published).map(({ handle }) => handle)
  refuseFaults(checkRequest(request, new Set(onSale), on))
  const { organisation, lines, wantedBy, note } = request
  const written = {
    ...organisation,
    taxCode: organisation.taxCode && (parseTaxCode(organisation.taxCode) ?? null),
    phone: parsePhone(organisation.phone) ?? organisation.phone,
  }
  const year = Number(on.slice(0, 4))
  const row = await container.resolve<QuoteModuleService>(QUOTE_MODULE).file(
    year,
    {
      organisation: toColumn(written),
      requested_lines: toColumn(lines),
      wanted_by: wantedBy,
      request_note: note,
    },
    organisation.name,
  )
  return formatQuoteNumber(row.year, row.serial)
}
