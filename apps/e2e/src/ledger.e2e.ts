import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'

test('a long ledger is scrolled to its first entry, with few rows at a time', async ({ page }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Foxglove Recruiting' }).click()
  await page.getByRole('link', { name: 'Ledger', exact: true }).first().click()
  const ledger = page.getByRole('region', { name: 'API ledger' }).last()
  const table = ledger.getByRole('table')
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  const count = Number(await table.getAttribute('aria-rowcount'))
  expect(count).toBeGreaterThan(200)
  // A screen reader has the rows that are on the screen, and knows of how many they are.
  await expect(table.getByRole('row', { name: /Charge/ }).first()).toHaveAttribute('aria-rowindex', '2')

  await expect(async () => {
    await ledger.evaluate((region) => {
      region.scrollTop = region.scrollHeight
    })
    const last = table.getByRole('row').last()
    await expect(last).toHaveAttribute('aria-rowindex', String(count), { timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await expect(ledger.getByText('The first entry: nothing is older.')).toBeVisible()
  await expect(table.getByRole('row').last()).toContainText('Grant')
  expect(await table.getByRole('row').count()).toBeLessThan(120)
})

test('a link to an entry far down opens it, and its filters narrow the ledger', async ({ page }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Foxglove Recruiting' }).click()
  await page.getByRole('link', { name: 'Ledger', exact: true }).first().click()
  const ledger = page.getByRole('region', { name: 'API ledger' }).last()
  await expect(ledger.getByRole('row').nth(1)).toBeVisible()
  // Far enough that the row is of the second page.
  await expect(async () => {
    await ledger.evaluate((region) => {
      region.scrollTop = 9_400
    })
    const index = await ledger.getByRole('row').last().getAttribute('aria-rowindex')
    expect(Number(index)).toBeGreaterThan(215)
  }).toPass({ timeout: 60_000 })
  const row = ledger.getByRole('row').last()
  const place = await row.getAttribute('aria-rowindex')
  await row.getByRole('link').first().click()
  await expect(page).toHaveURL(/entry=ent_/)
  await expect(page).toHaveURL(/cursor=/)
  await expect(page.getByRole('heading', { name: 'Why these grants' })).toBeVisible()
  expect(Number(place)).toBeGreaterThan(200)

  await page.goto(page.url())
  await expect(page.getByRole('heading', { name: 'Why these grants' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Filter by this entry' }).getByText('job search').click()
  await expect(page).toHaveURL(/operation=searchJobs/)
  await expect(page.getByRole('row', { name: /Company search/ })).toHaveCount(0)
})
