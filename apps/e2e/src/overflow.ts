import type { Page } from '@playwright/test'

/** What reaches out of the page sideways, so that all of it would scroll: tables scroll in their own box. */
export async function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('main *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect()
      return width > 0 && right > clientWidth + 1
    })
    const names = wide.slice(0, 3).map((element) => `${element.tagName} ${element.className}`)
    return [`${scrollWidth} px wide in ${clientWidth}: ${names.join(', ')}`]
  })
}
