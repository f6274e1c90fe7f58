import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { createClient } from '@scrip/sdk'
import { demoServer } from './demo-server.ts'
import { settle, useScheme } from './page-state.ts'
import { signIn } from './sign-in.ts'
import { writeCredits } from './staff-call.ts'
import { test } from './strict-test.ts'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'pictures')
const viewports = [
  { suffix: '', size: { width: 1280, height: 900 } },
  { suffix: '-phone', size: { width: 390, height: 844 } },
] as const

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' })

/** `pnpm pictures` makes the pictures of the docs; a usual test run leaves them alone. */
test.describe('@pictures', () => {
  test('the six pages that support works on most', async ({ page }) => {
    test.setTimeout(600_000)
    await signIn(page)
    await makeSomethingToShow(page)
    const team = await findTeam(page, 'Foxglove Recruiting')

    for (const { suffix, size } of viewports) {
      await page.setViewportSize(size)
      await walk(page, team, suffix)
    }
  })
})

async function walk(page: Page, team: string, suffix: string): Promise<void> {
  const opened = page.locator('main a[aria-expanded="true"]')
  await open(page, 'teams')
  await take(page, 'teams', suffix)
  await open(page, team)
  await take(page, 'team', suffix)
  await open(page, `${team}/ledger`)
  await page.locator('main a[aria-expanded="false"]').nth(1).click()
  await page.getByText('Which grants paid').waitFor()
  await take(page, 'ledger', suffix, suffix === '' ? undefined : opened)
  await open(page, `${team}/grants/new`)
  await fillGrant(page)
  await take(page, 'new-grant', suffix, page.getByRole('heading', { name: '4. Effect' }))
  await open(page, `${team}/usage`)
  await page.locator('main svg').first().waitFor()
  await take(page, 'usage', suffix)
  await open(page, 'audit')
  await page.locator('main a[aria-expanded="false"]').first().click()
  await opened.waitFor()
  await take(page, 'audit', suffix)
}

async function makeSomethingToShow(page: Page): Promise<void> {
  const { url, demo } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  for (const limit of [25, 100, 40]) await client.jobs.search({ posted_at_max_age_days: 60, limit })
  await client.companies.search({ company_country_code_or: ['DE'], limit: 20 })
  await client.companies.reveal({ company_domains: ['northwind.example'] })
  const grant = { kind: 'api', source: 'promo', class: 'unpaid', reason_code: 'service_issue' }
  for (const [amount, note] of [
    [500, 'Searches timed out on Tuesday morning.'],
    [2_000, 'Bridge until the renewal is signed.'],
  ] as const) {
    await writeCredits(page, `/teams/${demo.team_id}/grants`, { ...grant, amount, note })
  }
}

/** The address of a team's page, below the console's root. */
async function findTeam(page: Page, name: string): Promise<string> {
  const href = await page.getByRole('link', { name }).getAttribute('href')
  return (href ?? '').replace('/console/', '')
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${demoServer().console_url}${address}`)
  await settle(page)
}

async function fillGrant(page: Page): Promise<void> {
  await page.getByLabel('Amount').fill('5000')
  await page.getByLabel('Reason').selectOption('Service issue')
  await page.getByLabel('Note').fill('The search was slow on Tuesday.')
  await page.getByRole('button', { name: 'Preview the effect' }).click()
  await page.getByRole('heading', { name: '4. Effect' }).waitFor()
}

/** @param first what the picture begins with, where that is not the top of the page. */
async function take(page: Page, name: string, suffix: string, first?: Locator): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await useScheme(page, scheme)
    await first?.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    // A chart draws itself anew for the width that it has now.
    await page.evaluate(drawTwice)
    await page.screenshot({
      path: join(folder, `${name}-${scheme}${suffix}.png`),
      scale: 'css',
      caret: 'hide',
    })
  }
  await useScheme(page, 'light')
}

function drawTwice(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve))
  })
}
