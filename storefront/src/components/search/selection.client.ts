import type { OptionList } from "./list.client"

/** The option that Enter would follow. The focus stays in the field; `aria-activedescendant` tells of the option. */
export interface Selection {
  option(): HTMLAnchorElement | undefined
  /** On by one, round at the ends; the first step goes to the first option or to the last. */
  move(step: 1 | -1): void
  clear(): void
}

export function createSelection(input: HTMLInputElement, list: OptionList): Selection {
  let chosen: HTMLAnchorElement | undefined
  const set = (next: HTMLAnchorElement | undefined): void => {
    chosen?.setAttribute("aria-selected", "false")
    chosen = next
    if (!chosen) return input.removeAttribute("aria-activedescendant")
    chosen.setAttribute("aria-selected", "true")
    chosen.scrollIntoView({ block: "nearest" })
    input.setAttribute("aria-activedescendant", chosen.id)
  }
  return {
    option: () => chosen,
    move(step) {
      const options = list.options()
      const count = options.length
      if (count === 0) return
      const from = chosen ? options.indexOf(chosen) : step === 1 ? -1 : count
      set(options[(from + step + count) % count])
    },
    clear: () => set(undefined),
  }
}
