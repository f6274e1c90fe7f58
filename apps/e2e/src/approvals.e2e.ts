import type { Page } from '@playwright/test'
import { createClient } from '@scrip/sdk'
import { asColleague } from './as-colleague.ts'
import { demoServer } from './demo-server.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'

async function available(): Promise<number> {
  const { url, demo } = demoServer()
  return (await createClient({ apiKey: demo.api_key, baseUrl: url }).credits.balance()).data.balances.api
    .available
}

/** Fills the wizard with more than an owner may give alone, and asks for an approval. */
async function askFor(page: Page, amount: number, note: string): Promise<void> {
  await page.getByRole('link', { name: 'Teams', exact: true }).click()
  await page.getByRole('link', { name: 'Demo team' }).click()
  await page.getByRole('link', { name: 'Give a grant' }).first().click()
  await page.getByLabel('Amount').fill(String(amount))
  await page.getByLabel('Reason').selectOption('Sales agreement')
  await page.getByLabel('Note').fill(note)
  await page.getByRole('button', { name: 'Preview the effect' }).click()
  await expect(page.getByRole('alert')).toContainText('alone your role may move 250,000 API credits at once')
  await expect(page.getByRole('button', { name: /^Give / })).toHaveCount(0)
  await page.getByRole('button', { name: 'Request approval' }).click()
  await expect(page.getByText('Approval requested. Nothing has moved yet')).toBeFocused()
  await page.getByRole('link', { name: 'See the request' }).click()
  await expect(page.getByRole('heading', { name: 'Give a grant' })).toBeVisible()
}

test('a grant above the limit runs when a second person approves it, and only then', async ({
  page,
  browser,
}) => {
  const before = await available()
  await signIn(page)
  await askFor(page, 300_000, 'The yearly contract.')
  expect(await available(), 'asking moves nothing').toBe(before)

  // Nobody approves their own: there is no button for it.
  await expect(page.getByRole('button', { name: 'Withdraw the request' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Approve and run' })).toHaveCount(0)

  const { page: second, email } = await asColleague(browser)
  await expect(second.getByRole('link', { name: /Approvals \d+ open/ })).toBeVisible()
  await second.getByRole('link', { name: /Approvals/ }).click()
  const row = second.getByRole('row', { name: /The yearly contract/ })
  await expect(row).toContainText('300,000 API credits')
  await row.getByRole('link', { name: 'Give a grant' }).click()
  const effect = second.getByRole('table', { name: 'API credits before and after' })
  await expect(effect.getByRole('row', { name: /Available/ })).toContainText(
    (before + 300_000).toLocaleString('en-US'),
  )
  await second.getByRole('button', { name: 'Approve and run' }).click()
  await expect(second.getByText(`Approved by ${email} and done at once`)).toBeFocused()
  expect(await available()).toBe(before + 300_000)

  await page.reload()
  await expect(page.getByText(`Approved by ${email}`)).toBeVisible()
  await page.getByRole('link', { name: 'Audit', exact: true }).click()
  await expect(page.getByRole('row', { name: /Approved a write/ }).first()).toContainText(email)
  await second.context().close()
})

test('who comes second is told how it was decided', async ({ page, browser }) => {
  await signIn(page)
  await askFor(page, 260_000, 'Taken back in between.')
  const { page: second } = await asColleague(browser)
  // Whoever hears of it in time sees no button any more: this one does not hear.
  await second.route(
    (url) => url.pathname === '/admin/v1/events',
    (route) => route.abort(),
  )
  await second.goto(page.url())
  await expect(second.getByRole('button', { name: 'Approve and run' })).toBeVisible()
  await page.getByLabel('Note', { exact: true }).fill('Asked by mistake.')
  await page.getByRole('button', { name: 'Withdraw the request' }).click()
  await expect(page.getByText(/Withdrawn by/)).toBeVisible()

  const before = await available()
  await second.getByRole('button', { name: 'Approve and run' }).click()
  await expect(second.getByText(/Withdrawn by .* No credits moved\./)).toBeFocused()
  await expect(second.getByText('Asked by mistake.')).toBeVisible()
  expect(await available()).toBe(before)
  await second.context().close()
})

test('what changed since the preview is out of date, and nothing moves', async ({ page, browser }) => {
  await signIn(page)
  await askFor(page, 270_000, 'Overtaken by another grant.')
  const address = page.url()
  await page.getByRole('link', { name: 'Demo team' }).click()
  await page.getByRole('link', { name: 'Give a grant' }).first().click()
  await page.getByLabel('Amount').fill('5')
  await page.getByLabel('Reason').selectOption('Test')
  await page.getByLabel('Note').fill('In between.')
  await page.getByRole('button', { name: 'Preview the effect' }).click()
  await page.getByRole('button', { name: 'Give 5 API credits' }).click()
  await expect(page.getByText('5 API credits given.')).toBeVisible()

  const before = await available()
  const { page: second } = await asColleague(browser)
  await second.goto(address)
  await second.getByRole('button', { name: 'Approve and run' }).click()
  await expect(second.getByText(/The account had changed since the preview/)).toBeVisible()
  expect(await available()).toBe(before)
  await second.context().close()
})

test('a request is rejected with the keyboard alone, with a reason', async ({ page, browser }) => {
  await signIn(page)
  await askFor(page, 280_000, 'Too much.')
  const { page: second, email } = await asColleague(browser)
  await second.goto(page.url())
  await second.getByLabel('Note', { exact: true }).focus()
  await second.keyboard.press('Tab')
  await expect(second.getByRole('button', { name: 'Approve and run' })).toBeFocused()
  await second.keyboard.press('Tab')
  await expect(second.getByRole('button', { name: 'Reject' })).toBeFocused()
  await second.keyboard.press('Enter')
  await expect(second.getByText('Say why not.')).toBeVisible()
  await second.getByLabel('Note', { exact: true }).focus()
  await second.keyboard.type('The agreement says less.')
  await second.keyboard.press('Tab')
  await second.keyboard.press('Tab')
  await second.keyboard.press('Enter')
  await expect(second.getByText(`Rejected by ${email}`)).toBeFocused()
  await second.context().close()
})
