import type { Page } from '@playwright/test'
import { createClient } from '@scrip/sdk'
import { demoServer } from './demo-server.ts'
import { giveGrant } from './give-grant.ts'
import { press, tabTo } from './keyboard.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'

async function openTeam(page: Page): Promise<void> {
  await signIn(page)
  await page.getByRole('link', { name: 'Demo team' }).click()
  await expect(page.getByRole('heading', { name: 'Demo team' })).toBeVisible()
}

async function available(): Promise<number> {
  const { url, demo } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  return (await client.credits.balance()).data.balances.api.available
}

const written = (amount: number) => amount.toLocaleString('en-US')

test('of two tabs the second to write sees what changed, and decides again', async ({ page, context }) => {
  await openTeam(page)
  await page.getByRole('link', { name: 'Take credits away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take credits away' })
  await dialog.getByLabel('Amount').fill('10')
  await dialog.getByLabel('Reason').selectOption('Correction')
  await dialog.getByLabel('Note').fill('Granted twice.')
  await dialog.getByRole('button', { name: 'Preview the effect' }).click()
  await expect(dialog.getByRole('table', { name: 'Credits before and after' })).toBeVisible()
  const before = await available()

  const other = await context.newPage()
  const { console_url, demo } = demoServer()
  await other.goto(`${console_url}teams/${demo.team_id}`)
  await giveGrant(other, 40)
  await other.close()

  await dialog.getByRole('button', { name: 'Take 10 API credits away' }).click()
  const notice = dialog.getByRole('alert').filter({ hasText: 'The account changed since your preview' })
  await expect(notice).toContainText('No credits moved.')
  await expect(notice.getByRole('list', { name: 'What is different now' })).toContainText(
    `Available before: was ${written(before)}, is now ${written(before + 40)}`,
  )
  await expect(notice.getByRole('list', { name: 'Newest changes of the account' })).toContainText('Grant +40')
  expect(await available(), 'the refused write took nothing').toBe(before + 40)

  await dialog.getByRole('button', { name: 'Take 10 API credits away' }).click()
  await expect(dialog.getByText('10 API credits taken away')).toBeVisible()
  expect(await available()).toBe(before + 30)
})

test('a grant is voided for a reason, by keyboard alone', async ({ page }) => {
  await openTeam(page)
  await giveGrant(page, 77)
  const before = await available()
  await press(page, page.getByRole('link', { name: 'Grants', exact: true }))
  const row = page.getByRole('row').filter({ hasText: '77' }).first()
  await press(page, row.getByRole('link'))
  await press(page, page.getByRole('link', { name: 'Void', exact: true }))
  const dialog = page.getByRole('dialog', { name: 'Void the grant' })
  await expect(dialog).toBeVisible()

  await tabTo(page, dialog.getByLabel('Reason'))
  await page.keyboard.type('Corr')
  await tabTo(page, dialog.getByLabel('Note'))
  await page.keyboard.type('Given to the wrong team.')
  await press(page, dialog.getByRole('button', { name: 'Preview the effect' }))
  await expect(dialog.getByText('0 were used and stay used.')).toBeVisible()
  await press(page, dialog.getByRole('button', { name: 'Void 77 credits' }))
  await expect(dialog.getByText('77 credits voided')).toBeVisible()
  expect(await available()).toBe(before - 77)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page).not.toHaveURL(/act=/)

  await press(page, page.getByRole('link', { name: 'Ledger', exact: true }).first())
  const entry = page.getByRole('row', { name: /Void/ }).first()
  await expect(entry).toContainText('Correction: Given to the wrong team.')
  await expect(entry).toContainText('−77')
})

test('a write whose answer was lost is sent again with its key, and is one entry', async ({ page }) => {
  const { url, demo } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  const { credits } = await client.jobs.search({ posted_at_max_age_days: 60, limit: 6 })
  await openTeam(page)
  await page.goto(`${page.url()}/ledger?charge=${credits.charge ?? ''}`)
  await page
    .getByRole('row', { name: /Charge/ })
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('link', { name: 'Refund', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Refund the charge' })
  await dialog.getByLabel('Reason').selectOption('Service issue')
  await dialog.getByLabel('Note').fill('The records were stale.')
  await dialog.getByRole('button', { name: 'Preview the effect' }).click()

  const keys: (string | undefined)[] = []
  const isWrite = (address: URL) =>
    address.pathname.endsWith('/refund') && !address.search.includes('preview')
  await page.route(isWrite, async (route) => {
    keys.push(route.request().headers()['idempotency-key'])
    // The server does it, and the answer never arrives; later attempts do not even reach the server.
    if (keys.length === 1) await route.fetch()
    await route.abort('connectionreset')
  })
  await dialog.getByRole('button', { name: 'Refund 6 API credits' }).click()
  const notice = dialog.getByRole('alert')
  await expect(notice).toContainText('It is not known whether credits moved.', { timeout: 60_000 })
  await expect(notice).toContainText('the same idempotency key')
  await expect(dialog.getByLabel('Note')).toBeDisabled()

  await page.unroute(isWrite)
  await dialog.getByRole('button', { name: 'Send it again' }).click()
  await expect(dialog.getByText('6 API credits refunded')).toBeVisible()
  expect(new Set(keys).size, 'every attempt carries one key').toBe(1)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('row', { name: /\+6\b/ })).toHaveCount(1)
  await expect(page.getByText('6 of 6 refunded:')).toBeVisible()
})

test('the page of a team asks at most three times', async ({ page }) => {
  await openTeam(page)
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    // What stays open to hear of changes is no question of this page.
    if (pathname.startsWith('/admin/v1/') && pathname !== '/admin/v1/events') asked.push(pathname)
  })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Live grants' })).toBeVisible()
  // A question too many would come soon; the network is never idle while changes are listened for.
  await page.waitForTimeout(1_000)
  expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(3)
})
