import { createClient } from '@scrip/sdk'
import { demoServer } from './demo-server.ts'
import { settle } from './page-state.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'

const toNumber = (text: string) => Number(text.replace(/[^\d]/g, ''))

test('a bar of the usage report leads to the entries behind it, and they add up to it', async ({ page }) => {
  const { url, demo } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  for (const limit of [3, 4]) await client.companies.search({ limit })

  await signIn(page)
  await page.goto(`${demoServer().console_url}teams/${demo.team_id}/usage?kind=api&group_by=operation`)
  const table = page.getByRole('region', { name: 'Usage' })
  const row = table.getByRole('row', { name: /Company search/ })
  const credits = toNumber(await row.getByRole('cell').nth(1).innerText())
  expect(credits).toBeGreaterThanOrEqual(21)

  await row.getByRole('link', { name: 'Company search' }).press('Enter')
  await expect(page).toHaveURL(/ledger\?.*operation=searchCompanies/)
  await expect(page.getByRole('row', { name: /Company search/ }).first()).toBeVisible()
  let sum = 0
  for (;;) {
    const amounts = await page.getByRole('row', { name: /Company search/ }).allInnerTexts()
    for (const text of amounts) sum += toNumber(/[−-][\d,]+/.exec(text)?.[0] ?? '0')
    const older = page.getByRole('link', { name: 'Older' })
    if ((await older.count()) === 0) break
    const before = page.url()
    await older.press('Enter')
    await expect(page).not.toHaveURL(before)
    await settle(page)
  }
  expect(sum).toBe(credits)
})

test('a pasted key finds its team, and no more of it than its prefix leaves the page', async ({ page }) => {
  const { demo } = demoServer()
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await signIn(page)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).press('Enter')
  await page.getByRole('searchbox', { name: 'Search' }).fill(demo.api_key)
  await expect(page.getByRole('row', { name: /Demo team.*API key scrip_/ })).toBeVisible()
  await expect(page).toHaveURL(/search\?q=scrip_live_.{8}$/)
  expect(sent.filter((text) => text.includes(demo.api_key))).toEqual([])
  await page.getByRole('link', { name: 'Demo team' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Demo team' })).toBeVisible()
})

test('the palette and the shortcuts lead anywhere by the keyboard, and letters can be switched off', async ({
  page,
}) => {
  const { demo } = demoServer()
  await signIn(page)
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Team, page or action' })
  await expect(box).toBeFocused()
  await page.keyboard.type('demo team')
  await expect(page.getByRole('option', { name: /Demo team/ })).toBeVisible()
  const list = page.getByRole('listbox', { name: 'Where to go' })
  await expect(list.getByRole('option', { selected: true })).toHaveAccessibleName(/Demo team/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/teams/${demo.team_id}$`))

  await page.keyboard.press('Control+k')
  await page.keyboard.type('company credits')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/teams/${demo.team_id}/ledger\\?kind=company`))

  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await expect(page.getByRole('heading', { name: 'Audit', exact: true })).toBeVisible()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await sheet.getByRole('checkbox', { name: /single letters/ }).press('Space')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page.getByRole('heading', { name: 'Audit', exact: true })).toBeVisible()
})

test('an export is written in the background and fetched as a file', async ({ page }) => {
  const { demo, console_url } = demoServer()
  await signIn(page)
  await page.goto(`${console_url}teams/${demo.team_id}/ledger`)
  await page.getByRole('button', { name: 'Export the ledger' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Exports', exact: true })).toBeVisible()
  const row = page.getByRole('row', { name: /Ledger, API.*Done/ })
  await expect(row).toBeVisible()
  const rows = toNumber(await row.getByRole('cell').nth(4).innerText())
  const waiting = page.waitForEvent('download')
  await row.getByRole('link', { name: /Download/ }).press('Enter')
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/^ledger-api-team_.*\.csv$/)
  let text = ''
  for await (const chunk of await download.createReadStream()) text += String(chunk)
  expect(text.trimEnd().split('\r\n').length).toBe(rows + 1)
})

test('what somebody else does shows by itself, and a page says when it hears nothing', async ({
  page,
  context,
}) => {
  const { url, demo, console_url } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  await signIn(page)
  await page.goto(`${console_url}teams/${demo.team_id}/ledger`)
  await expect(page.getByRole('row', { name: /Charge|Grant/ }).first()).toBeVisible()
  const before = (await client.credits.balance()).data.balances.api.available
  await client.jobs.search({ posted_at_max_age_days: 60, limit: 3 })
  await expect(page.getByRole('row', { name: /Job search/ }).first()).toContainText(
    (before - 3).toLocaleString('en-US'),
  )
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('You are offline.')).toBeHidden()
})

test('the audit log is narrowed, kept as a shared view, and found again', async ({ page }) => {
  await signIn(page)
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await page.getByLabel('Action').selectOption('Started an export')
  await page.getByRole('button', { name: 'Filter' }).press('Enter')
  await expect(page).toHaveURL(/action=export\.create/)
  await page.getByText(/Saved views/).press('Enter')
  await page.getByLabel('Save this page as').fill('Exports of late')
  await page.getByLabel('Share it with everybody').press('Space')
  await page.getByRole('button', { name: 'Save the view' }).press('Enter')
  const view = page.getByRole('link', { name: 'Exports of late' })
  await expect(view).toBeVisible()
  await page.getByRole('link', { name: 'Clear the filters' }).first().press('Enter')
  await expect(page.getByRole('row', { name: /Shared a view/ })).toBeVisible()
  await view.press('Enter')
  await expect(page).toHaveURL(/action=export\.create/)
  await page.getByRole('button', { name: 'Delete the view Exports of late' }).press('Enter')
  await expect(view).toBeHidden()
})
