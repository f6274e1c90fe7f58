import type { Browser, Page } from '@playwright/test'
import { desktop, type SignedIn } from './open-browser.ts'
import { openMeasuredPage } from './vitals.ts'

export interface Scroll {
  readonly fps: number
  /** The most rows that were in the document at any picture. */
  readonly domRows: number
  /** Rows, cells and what holds them. */
  readonly tableNodes: number
  readonly scrolledPx: number
  readonly heapMebibytes: number
  /** The first texts of the rows on the screen at the end: an empty table scrolls fast. */
  readonly rowsAtEnd: readonly string[]
}

interface Rolled {
  readonly fps: number
  readonly domRows: number
  readonly tableNodes: number
  readonly scrolledPx: number
}

/** Scrolls through a ledger without a pause, as with a finger held down. */
export async function measureScroll(
  browser: Browser,
  state: SignedIn,
  ledgerUrl: string,
  seconds: number,
): Promise<Scroll> {
  const page = await openMeasuredPage(browser, state, desktop)
  const session = await page.context().newCDPSession(page)
  await page.goto(ledgerUrl)
  await page.locator('main table tbody a[aria-expanded]').first().waitFor()
  const rolled = parseRolled(await page.evaluate(roll, seconds * 1000))
  const rowsAtEnd = await readRowsOnScreen(page)
  const { metrics } = await session
    .send('Performance.enable')
    .then(() => session.send('Performance.getMetrics'))
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
  await page.context().close()
  if (rowsAtEnd.length === 0) throw new Error('After scrolling the ledger is empty.')
  return { ...rolled, rowsAtEnd, heapMebibytes: heap / 2 ** 20 }
}

/** Runs on the page. A step a picture, so that a slow picture is a slow scroll and nothing else. */
async function roll(durationMs: number): Promise<unknown> {
  const table = document.querySelector('main table')
  let scroller = table?.parentElement ?? null
  while (
    scroller !== null &&
    !(scroller.scrollHeight > scroller.clientHeight + 1 && getComputedStyle(scroller).overflowY !== 'visible')
  ) {
    scroller = scroller.parentElement
  }
  const rolled = scroller ?? document.documentElement
  const startedAt = performance.now()
  let [pictures, domRows, tableNodes, scrolledPx] = [0, 0, 0, 0]
  await new Promise<void>((resolve) => {
    const step = (at: number): void => {
      pictures += 1
      const before = rolled.scrollTop
      rolled.scrollTop += 60
      scrolledPx += rolled.scrollTop - before
      domRows = Math.max(domRows, document.querySelectorAll('main table tr').length)
      tableNodes = Math.max(
        tableNodes,
        document.querySelectorAll('main :is(table, thead, tbody, tr, th, td)').length,
      )
      if (at - startedAt < durationMs) requestAnimationFrame(step)
      else resolve()
    }
    requestAnimationFrame(step)
  })
  return { fps: (pictures * 1000) / (performance.now() - startedAt), domRows, tableNodes, scrolledPx }
}

async function readRowsOnScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main table tbody tr')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return top > 0 && bottom < innerHeight && row.closest('[aria-hidden="true"]') === null
      })
      .map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(' | '))
      .filter((text) => /\d/u.test(text)),
  )
}

function parseRolled(value: unknown): Rolled {
  if (typeof value !== 'object' || value === null || !('fps' in value))
    throw new Error('Nothing was scrolled.')
  return value as Rolled
}
