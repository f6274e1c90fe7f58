import type { Browser } from '@playwright/test'
import type { Conditions, SignedIn } from './open-browser.ts'
import { openMeasuredPage, readVitals } from './vitals.ts'

export interface Load {
  readonly lcpMs: number
  readonly cls: number
  /** Names of the built files that it took. */
  readonly assets: ReadonlySet<string>
  /** Questions to the staff API, besides who is signed in. */
  readonly requests: number
}

/** Loads a page anew until its rows are there. */
export async function measureLoad(
  browser: Browser,
  state: SignedIn,
  conditions: Conditions,
  address: string,
): Promise<Load> {
  const page = await openMeasuredPage(browser, state, conditions)
  const assets = new Set<string>()
  let requests = 0
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    const [, asset] = /\/assets\/(.+)$/u.exec(pathname) ?? []
    if (asset !== undefined) assets.add(asset)
    if (pathname.startsWith('/admin/v1/') && pathname !== '/admin/v1/session') requests += 1
  })
  await page.goto(address)
  await page.getByRole('table').first().waitFor({ timeout: 120_000 })
  // Not until the network is idle: a page that is told of events keeps a line open.
  await page
    .locator('output[aria-label^="Loading"], [aria-busy="true"]')
    .first()
    .waitFor({ state: 'detached' })
  const { lcpMs, cls } = await readVitals(page)
  await page.context().close()
  return { lcpMs, cls, assets, requests }
}
