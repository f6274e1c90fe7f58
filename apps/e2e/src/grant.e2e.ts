import { expect, test } from './strict-test.ts'
import { createClient } from '@scrip/sdk'
import { demoServer } from './demo-server.ts'
import { signIn } from './sign-in.ts'

test('a grant given in the console is spendable by the SDK at once', async ({ page }) => {
  const { url, demo } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  const before = (await client.credits.balance()).data.balances.api.available

  await signIn(page)
  await page.getByRole('link', { name: 'Demo team' }).click()
  await page.getByRole('link', { name: 'Give a grant' }).first().click()
  await page.getByLabel('Amount').fill('250')
  await page.getByLabel('Reason').selectOption('Service issue')
  await page.getByLabel('Note').fill('The search was slow on Tuesday.')
  await page.getByRole('button', { name: 'Preview the effect' }).click()
  const effect = page.getByRole('table', { name: 'API credits before and after' })
  await expect(effect.getByRole('row', { name: /Available/ })).toContainText(
    (before + 250).toLocaleString('en-US'),
  )
  expect((await client.credits.balance()).data.balances.api.available, 'a preview gives nothing').toBe(before)

  await page.getByRole('button', { name: 'Give 250 API credits' }).click()
  await expect(page.getByText('250 API credits given.')).toBeVisible()

  const { credits } = await client.jobs.search({ posted_at_max_age_days: 60, limit: 2 })
  expect(credits.cost).toBe(2)
  expect(credits.remaining).toBe(before + 250 - 2)

  await page.getByRole('link', { name: 'See it in the ledger' }).click()
  await expect(page.getByRole('row', { name: /Charge/ }).first()).toContainText(
    (before + 250 - 2).toLocaleString('en-US'),
  )
})

test('who is not signed in sees the sign-in page, and comes back to the page asked for', async ({ page }) => {
  const { console_url, staff, demo } = demoServer()
  await page.goto(`${console_url}teams/${demo.team_id}/usage`)
  await expect(page.getByRole('heading', { name: 'Scrip console' })).toBeVisible()
  await page.getByLabel('E-mail').fill(staff.email)
  await page.getByLabel('Password', { exact: true }).fill('wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('wrong')
  await page.getByLabel('Password', { exact: true }).fill(staff.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(new RegExp(`/teams/${demo.team_id}/usage`))
})
