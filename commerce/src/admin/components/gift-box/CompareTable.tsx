import { Badge, clx, Text } from "@medusajs/ui"
import { useId, useState } from "react"

import type { ComparedLine } from "../../lib/gift-box/differences"
import { COMPARE } from "../../lib/words/gift-box"
import { CheckField } from "../CheckField"

interface CompareTableProps {
  lines: readonly ComparedLine[]
  first: string
  second: string
}

/** Two boxes line by line; what differs says so in words. */
export function CompareTable({ lines, first, second }: CompareTableProps) {
  const id = useId()
  const [isShort, setShort] = useState(false)
  const different = lines.filter(({ isDifferent }) => isDifferent)
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6">
        <Text role="status" size="small">
          {COMPARE.count(different.length)}
        </Text>
        <CheckField id={id} label={COMPARE.onlyDifferent} isChecked={isShort} onCheck={setShort} />
      </div>
      <table className="txt-small w-full table-fixed border-collapse">
        <thead>
          <tr className="border-ui-border-base border-b text-left">
            <th scope="col" className="w-2/5 px-3 py-2 pl-6 sm:w-1/4">
              {COMPARE.field}
            </th>
            {[first, second].map((name, index) => (
              <th key={index} scope="col" className="break-words px-3 py-2">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(isShort ? different : lines).map((line, at) => (
            <tr
              key={`${line.label} ${at}`}
              className={clx(
                "border-ui-border-base border-b align-top",
                line.isDifferent && "bg-ui-bg-highlight",
              )}
            >
              <th scope="row" className="text-ui-fg-subtle break-words px-3 py-2 pl-6 text-left font-normal">
                {line.label}
                {line.isDifferent && (
                  <Badge size="2xsmall" color="orange" className="ml-2">
                    {COMPARE.different}
                  </Badge>
                )}
              </th>
              {[line.first, line.second].map((value, index) => (
                <td
                  key={index}
                  className={clx(
                    "whitespace-pre-line break-words px-3 py-2",
                    line.isDifferent && "font-medium",
                  )}
                >
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
