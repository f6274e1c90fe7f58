import { expect, type Page } from '@playwright/test'

/** Gives the team of the open page API credits, through the wizard. */
export async function giveGrant(page: Page, amount: number): Promise<void> {
  await page.getByRole('link', { name: 'Give a grant' }).first().click()
  await page.getByLabel('Amount').fill(String(amount))
  await page.getByLabel('Reason').selectOption('Goodwill')
  await page.getByLabel('Note').fill('For the trouble.')
  await page.getByRole('button', { name: 'Preview the effect' }).click()
  await page.getByRole('button', { name: /^Give / }).click()
  await expect(page.getByText(/credits given\./)).toBeVisible()
}
