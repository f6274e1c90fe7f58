import type { Page } from '@playwright/test'
import { createClient } from '@scrip/sdk'
import { demoServer } from './demo-server.ts'
import { findViolations } from './find-violations.ts'
import { tab, tabTo } from './focus.ts'
import { settle } from './page-state.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'

// Without transitions what is focused looks so at once.
test.use({ trace: 'off', contextOptions: { reducedMotion: 'reduce' } })

test('with the keyboard alone: sign in, find a team, give a grant, explain a charge', async ({ page }) => {
  const { console_url, staff, url, demo } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  await client.jobs.search({ posted_at_max_age_days: 60, limit: 4 })
  const before = (await client.credits.balance()).data.balances.api.available

  await page.goto(console_url)
  await expect(page.getByRole('heading', { name: 'Scrip console' })).toBeVisible()
  await tabTo(page, page.getByLabel('E-mail'))
  await page.keyboard.type(staff.email)
  await tabTo(page, page.getByLabel('Password', { exact: true }))
  await page.keyboard.type(staff.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Teams' })).toBeVisible()

  await tabTo(page, page.getByRole('searchbox', { name: 'Search teams' }))
  await page.keyboard.type('demo.example')
  const team = page.getByRole('link', { name: 'Demo team' })
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  await press(page, team)
  await expect(page.getByRole('heading', { name: 'Demo team' })).toBeVisible()

  await giveGrant(page)
  expect((await client.credits.balance()).data.balances.api.available).toBe(before + 120)

  await press(page, page.getByRole('link', { name: 'See it in the ledger' }))
  const charge = page
    .getByRole('row', { name: /Charge/u })
    .first()
    .getByRole('link')
    .first()
  await press(page, charge)
  await expect(
    page.getByRole('table', { name: 'Slices of the charge' }).or(page.getByText('Which grants paid')),
  ).not.toHaveCount(0)
  await expect(charge, 'the focus stays on the row that it opened').toBeFocused()
  await expect(charge).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Enter')
  await expect(charge).toHaveAttribute('aria-expanded', 'false')
  await expect(charge).toBeFocused()
})

async function giveGrant(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Give a grant' }).first())
  await tabTo(page, page.getByLabel('Amount'))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Amount'), 'the first wrong field has the focus').toBeFocused()
  expect(await findViolations(page), 'a form with problems').toEqual([])
  await page.keyboard.type('120')
  await tabTo(page, page.getByLabel('Reason'))
  await page.keyboard.type('Service')
  await tabTo(page, page.getByLabel('Note'))
  await page.keyboard.type('The search was slow on Tuesday.')
  await press(page, page.getByRole('button', { name: 'Preview the effect' }))
  await expect(page.getByRole('heading', { name: '4. Effect' })).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Burn order after it')
  expect(await findViolations(page), 'the effect').toEqual([])
  await press(page, page.getByRole('button', { name: 'Give 120 API credits' }))
  await expect(page.getByText('120 API credits given.')).toBeFocused()
  expect(await findViolations(page), 'the receipt').toEqual([])
}

test('the first Tab of a page offers to skip its menu', async ({ page }) => {
  await signIn(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Teams' })).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Skip to content' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tab(page)
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('a new page takes the focus to its content, and is announced by its title', async ({ page }) => {
  await signIn(page)
  await expect(page).toHaveTitle(/^Teams/u)
  await press(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Audit' }))
  await expect(page.getByRole('heading', { name: 'Audit', level: 1 })).toBeVisible()
  await expect(page).toHaveTitle(/^Audit/u)
  await expect(page.getByRole('main')).toBeFocused()
})

test('revoking a key asks first, and keeping it gives the focus back', async ({ page }) => {
  const { console_url, demo } = demoServer()
  await signIn(page)
  await page.goto(`${console_url}teams/${demo.team_id}/keys`)
  await settle(page)
  const revoke = page.getByRole('button', { name: 'Revoke Demo key' })
  await press(page, revoke)
  await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(revoke).toBeFocused()
})

async function press(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}
