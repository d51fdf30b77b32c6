import type { Day } from "../../../domain/day"
import type { CodePaper } from "../../print/code-paper"
import { askFile } from "./api"
import { PAPER_WORDS } from "./words/paper"

export const PAPERS = Object.keys(PAPER_WORDS) as CodePaper[]

export interface PaperRequest {
  paper: CodePaper
  /** Handles; none for the paper of a sales point itself. */
  products: readonly string[]
  /** Handle of the sales point that the paper is for. */
  point: string | null
  /** The certificates must hold through this day; today where it is null. */
  through: Day | null
}

export function printCodes({ paper, products, point, through }: PaperRequest): Promise<Blob> {
  const query = new URLSearchParams({
    paper,
    products: products.join(","),
    ...(point !== null && { point }),
    ...(through !== null && { through }),
  })
  return askFile(`print/labels?${query.toString()}`)
}

/** "nhan-ke-tom-kho.pdf" */
export function paperName(paper: CodePaper, of: string): string {
  return `${{ label: "nhan-ke", card: "the-quay", poster: "ap-phich" }[paper]}-${of}.pdf`
}
