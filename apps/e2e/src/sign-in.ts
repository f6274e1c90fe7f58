import { expect, type Page } from '@playwright/test'
import { demoServer } from './demo-server.ts'

/** Signs in as the demo's staff and waits for the teams. */
export async function signIn(page: Page): Promise<void> {
  const { console_url, staff } = demoServer()
  await page.goto(console_url)
  await page.getByLabel('E-mail').fill(staff.email)
  await page.getByLabel('Password', { exact: true }).fill(staff.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Teams' })).toBeVisible()
}
