import type { Page } from '@playwright/test'
import { tab } from './focus.ts'

const reachable =
  'a[href], button:not([disabled]), input:not([disabled]):not([type="hidden"]):not([type="radio"]), select:not([disabled]), textarea:not([disabled])'

/** More stops than this tell nothing new: rows repeat themselves. */
const stopsMax = 120

/** What is wrong with the stops of Tab on a page, and what it never stops at. */
export async function walkByTab(page: Page): Promise<readonly string[]> {
  const problems: string[] = []
  await page.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) target.setAttribute('data-was-reached', '')
    })
  })
  for (let stop = 0; stop < stopsMax; stop += 1) {
    const { name, problem, isNowhere } = await tab(page)
    if (isNowhere) {
      const missed = page
        .locator(reachable)
        .and(page.locator(':not([data-was-reached])'))
        .filter({ visible: true })
      for (const text of await missed.allInnerTexts()) problems.push(`Tab never reaches "${text}"`)
      return problems
    }
    if (problem !== null) problems.push(`${name} ${problem}`)
  }
  return problems
}
