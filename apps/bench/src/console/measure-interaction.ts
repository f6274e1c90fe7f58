import type { Browser } from '@playwright/test'
import type { Conditions, SignedIn } from './open-browser.ts'
import { openMeasuredPage, readVitals } from './vitals.ts'

/** What support does with a customer on the line: find the team, look into its ledger, open a charge. */
export async function measureInteraction(
  browser: Browser,
  state: SignedIn,
  conditions: Conditions,
  consoleUrl: string,
): Promise<{ readonly inpMs: number; readonly cls: number }> {
  const page = await openMeasuredPage(browser, state, conditions)
  page.setDefaultTimeout(120_000)
  await page.goto(`${consoleUrl}teams`)
  // A press on what is still being drawn would measure the loading.
  await page.getByRole('table').waitFor()
  await page.getByRole('searchbox', { name: 'Search teams' }).click()
  await page.keyboard.type('long ledger', { delay: 40 })
  const rows = page.getByRole('table').getByRole('row')
  await rows.nth(2).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Long Ledger' }).click()
  const tabs = page.getByRole('navigation', { name: 'Team' })
  await tabs.getByRole('link', { name: 'Ledger' }).click()
  const opener = page.locator('main table a[aria-expanded="false"]')
  await opener.first().click()
  await page.locator('main table a[aria-expanded="true"]').waitFor()
  await tabs.getByRole('link', { name: 'Grants' }).click()
  await page.getByRole('table').first().waitFor()
  const { inpMs, cls } = await readVitals(page)
  await page.context().close()
  if (inpMs === 0) throw new Error('No press was measured.')
  return { inpMs, cls }
}
