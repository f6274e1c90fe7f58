import type { Locator, Page } from '@playwright/test'

/** Where the keyboard is, and what is wrong with how the page shows it. */
export interface FocusStop {
  readonly name: string
  readonly problem: string | null
  /** The focus is at the end of the page: nothing of it is focused. */
  readonly isNowhere: boolean
}

const stopsMax = 250

/** Presses Tab, and looks at what has the focus then: it must be on the screen, uncovered, and look focused. */
export async function tab(page: Page): Promise<FocusStop> {
  await page.keyboard.press('Tab')
  return page.evaluate(judgeFocus)
}

/**
 * Goes to a control with Tab alone.
 *
 * @throws Error when it is not reached, or a stop on the way is not to be seen.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < stopsMax; stop += 1) {
    const { name, problem } = await tab(page)
    if (problem !== null) throw new Error(`${page.url()}: the focus on "${name}" ${problem}`)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${page.url()}: Tab does not reach ${target.toString()}`)
}

function judgeFocus(): FocusStop {
  const element = document.activeElement
  if (element === null || element === document.body) return { name: '', problem: null, isNowhere: true }
  const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)
  const called = `${element.tagName.toLowerCase()} ${name === '' ? element.id : name}`
  // A bar of a chart marks what is drawn within it.
  const lookOf = (target: Element): string =>
    JSON.stringify(
      [target, ...target.children].map((part) => {
        const { borderColor, boxShadow, backgroundColor, fill, stroke, outlineStyle } = getComputedStyle(part)
        return [borderColor, boxShadow, backgroundColor, fill, stroke, outlineStyle]
      }),
    )
  // A radio of the kit is not drawn itself: its label is.
  const isBare = element instanceof HTMLInputElement && element.type === 'radio'
  const drawn = isBare ? (element.labels?.[0] ?? element) : element
  const { left, top, width, height } = drawn.getBoundingClientRect()
  const isOutside =
    top + height <= 0 ||
    left + width <= 0 ||
    top >= innerHeight ||
    left >= innerWidth ||
    width < 2 ||
    height < 2
  if (isOutside) return { name: called, problem: 'is off the screen', isNowhere: false }
  const points = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.15, 0.85].map((y) => [left + width * x, top + height * y] as const),
  )
  const isSeen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y)
    return top !== null && (drawn.contains(top) || top.contains(drawn))
  })
  if (!isSeen) return { name: called, problem: 'is covered by something', isNowhere: false }
  // An outline tells enough. To look away and back would begin a date from its first part again.
  if (getComputedStyle(drawn).outlineStyle !== 'none')
    return { name: called, problem: null, isNowhere: false }
  const focused = lookOf(drawn)
  if (element instanceof HTMLElement || element instanceof SVGElement) {
    element.blur()
    const plain = lookOf(drawn)
    element.focus({ preventScroll: true })
    if (plain === focused) return { name: called, problem: 'looks like no focus', isNowhere: false }
  }
  return { name: called, problem: null, isNowhere: false }
}
