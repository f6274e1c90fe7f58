import { createClient } from '@scrip/sdk'
import { demoServer } from './demo-server.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'

test('a team is found by its key, a charge is explained, and refunded', async ({ page }) => {
  const { url, demo } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  const { credits } = await client.jobs.search({ posted_at_max_age_days: 60, limit: 7 })
  expect(credits.cost).toBe(7)

  await signIn(page)
  await page.getByLabel('Search teams').fill(demo.api_key)
  // Of a pasted key only the prefix leaves the page.
  await expect(page.getByLabel('Search teams')).not.toHaveValue(demo.api_key)
  await page.getByRole('link', { name: 'Demo team' }).click()
  expect(page.url()).not.toContain(demo.api_key)

  await page.getByRole('link', { name: 'Ledger', exact: true }).first().click()
  const line = page.getByRole('row', { name: /Charge/ }).first()
  await expect(line).toContainText('−7')
  await line.getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Why these grants' })).toBeVisible()
  await expect(page.getByRole('button', { name: `Copy ${credits.charge ?? 'no charge'}` })).toBeVisible()
  await expect(page.getByText('Nothing of it was refunded.')).toBeVisible()

  await page.getByRole('link', { name: 'Refund', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Refund the charge' })
  await dialog.getByLabel('Amount').fill('5')
  await dialog.getByLabel('Reason').selectOption('Service issue')
  await dialog.getByLabel('Note').fill('Two of seven records were stale.')
  await dialog.getByRole('button', { name: 'Preview the effect' }).click()
  const effect = dialog.getByRole('table', { name: 'Credits before and after' })
  const before = (await client.credits.balance()).data.balances.api.available
  await expect(effect.getByRole('row', { name: /Available/ })).toContainText(
    (before + 5).toLocaleString('en-US'),
  )
  await expect(dialog.getByText('2 of the charge are left to refund after it.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Refund 5 API credits' }).click()
  await expect(dialog.getByText('5 API credits refunded')).toBeVisible()
  expect((await client.credits.balance()).data.balances.api.available).toBe(before + 5)

  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('5 of 7 refunded:')).toBeVisible()
  await expect(page.getByRole('row', { name: /Refund/ }).first()).toContainText('+5')
})
