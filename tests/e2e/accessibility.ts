import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { expect, PHONE } from "./support"

/** WCAG 2.2 A and AA, with what 2.0 and 2.1 brought. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]

/** 1280 CSS px at 400 % zoom, where WCAG 1.4.10 asks that nothing is lost and nothing scrolls sideways. */
const NARROWEST = { width: 320, height: 640 }
/** 1280 CSS px at 200 % zoom. */
const ZOOMED = { width: 640, height: 400 }

const WIDE = { width: 1280, height: 800 }

/**
 * Holds the page that is open to all rules that can be measured; each breach is reported, none ends the test.
 * The two colour schemes are looked at on two screens, so that both layouts are seen as well.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" })
  await page.setViewportSize(WIDE)
  expect.soft(await axeFindings(page), `${name}: axe in dark, wide`).toEqual([])
  for (const size of [ZOOMED, NARROWEST]) {
    await page.setViewportSize(size)
    expect.soft(await losses(page), `${name}: lost at ${size.width} CSS px`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" })
  await page.setViewportSize(PHONE)
  expect.soft(await axeFindings(page), `${name}: axe in light, narrow`).toEqual([])
  expect.soft(await smallTargets(page), `${name}: targets below 44 × 44 CSS px`).toEqual([])
}

async function axeFindings(page: Page): Promise<string[]> {
  // The other mode opens a page of its own to add up what frames report; no page here has a frame.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => {
      const reason = failureSummary.split("\n").slice(1).join(" ").trim()
      return `${id}: ${target.join(" ")}: ${reason}`
    }),
  )
}

/**
 * What can be pressed and is smaller than a fingertip. Exempt is, as in WCAG 2.5.8, a link inside a sentence,
 * whose height is that of the line of text it stands in, and a control that the pointer cannot reach at all.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIDE = 44
    const SELECTOR = "a[href], button, input, select, textarea, summary, [role=button], [tabindex='0']"

    const isHidden = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true })) return true
      if (element.matches(":disabled, [type=hidden]") || element.closest("[inert]")) return true
      // All else is inert while a modal dialog is open.
      if (document.querySelector(":modal") && !element.closest(":modal")) return true
      const { right, bottom, width, height } = element.getBoundingClientRect()
      return width <= 1 || height <= 1 || right + scrollX <= 0 || bottom + scrollY <= 0
    }
    const isInSentence = (element: Element): boolean => {
      if (element.tagName !== "A" || getComputedStyle(element).display !== "inline") return false
      let block = element.parentElement
      while (block && getComputedStyle(block).display === "inline") block = block.parentElement
      const copy = block?.cloneNode(true) as Element | undefined
      for (const link of copy?.querySelectorAll("a, .hidden-visually") ?? []) link.remove()
      return /\p{L}{2}/u.test(copy?.textContent ?? "")
    }
    // A link may be pressed on more than its own box: on its card, or a field on its label.
    const isHitAt = (element: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y)
      if (!hit) return false
      if (element.contains(hit)) return true
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      return labels.some((label) => label.contains(hit))
    }
    const isLargeEnough = (element: Element): boolean => {
      const box = element.getBoundingClientRect()
      if (box.width >= SIDE - 0.5 && box.height >= SIDE - 0.5) return true
      element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" })
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const reach = (isHit: (away: number) => boolean): number => {
        let away = 0
        while (away < SIDE && isHit(away + 1)) away++
        return away
      }
      const across =
        reach((away) => isHitAt(element, x - away, y)) + reach((away) => isHitAt(element, x + away, y))
      const down =
        reach((away) => isHitAt(element, x, y - away)) + reach((away) => isHitAt(element, x, y + away))
      return across >= SIDE - 1 && down >= SIDE - 1
    }
    const describe = (element: Element): string => {
      const { width, height } = element.getBoundingClientRect()
      const name =
        element.getAttribute("aria-label") ?? element.textContent?.trim().replace(/\s+/g, " ") ?? ""
      const size = `${Math.round(width)} × ${Math.round(height)}`
      return `${element.tagName.toLowerCase()}.${element.className} «${name.slice(0, 60)}» ${size}`
    }
    return [...document.querySelectorAll(SELECTOR)]
      .filter((element) => !isHidden(element) && !isInSentence(element) && !isLargeEnough(element))
      .map(describe)
  })
}

/** Text that leaves the screen sideways, is cut off by a box around it, or runs into something that can be pressed. */
function losses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    const label = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`
    const root = document.documentElement
    if (root.scrollWidth > innerWidth) found.add(`the page is ${root.scrollWidth} px wide`)

    const isCut = (box: Element, text: DOMRect): boolean => {
      const { overflowX, overflowY } = getComputedStyle(box)
      const { left, right, top, bottom } = box.getBoundingClientRect()
      const across = overflowX !== "visible" && (text.left < left - 1 || text.right > right + 1)
      const cutsDown = overflowY === "hidden" || overflowY === "clip"
      // A line of text is taller than its letters, so a tight box may cut some empty space.
      return across || (cutsDown && (text.top < top - 6 || text.bottom > bottom + 6))
    }
    const isForReadersOnly = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return width <= 1 || height <= 1
    }

    const scope = document.querySelector(":modal") ?? document.body
    const controls = [
      ...scope.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea"),
    ]
      .filter(
        (control) => control.checkVisibility({ visibilityProperty: true }) && !isForReadersOnly(control),
      )
      .map((control) => ({ control, boxes: [...control.getClientRects()] }))
    const runsInto = (parent: Element, text: DOMRect): Element | undefined =>
      controls.find(
        ({ control, boxes }) =>
          !control.contains(parent) &&
          !parent.contains(control) &&
          boxes.some(
            ({ left, right, top, bottom }) =>
              Math.min(right, text.right) - Math.max(left, text.left) > 4 &&
              Math.min(bottom, text.bottom) - Math.max(top, text.top) > 8,
          ),
      )?.control

    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement
      if (!parent || !text.textContent?.trim() || parent.closest("svg, option, dialog:not([open])")) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const boxes: Element[] = []
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        boxes.push(box)
      }
      if (boxes.some(isForReadersOnly)) continue
      for (const line of range.getClientRects()) {
        if (line.bottom + scrollY <= 0) continue
        const words = `«${text.textContent.trim().slice(0, 40)}»`
        if (line.right > innerWidth + 1 || line.left < -1) found.add(`${words} leaves the screen`)
        const isScrolledAway = boxes.some((box) => {
          const { top, bottom } = box.getBoundingClientRect()
          return (
            getComputedStyle(box).overflowY === "auto" && (line.top > bottom - 8 || line.bottom < top + 8)
          )
        })
        const other = isScrolledAway ? undefined : runsInto(parent, line)
        if (other) found.add(`${words} runs into ${label(other)}`)
        for (const box of boxes) if (isCut(box, line)) found.add(`${words} is cut by ${label(box)}`)
      }
    }
    return [...found]
  })
}
