import { expect, type Page } from '@playwright/test'
import { demoServer, type Person } from './demo-server.ts'

/** Signs in as the demo's staff, or as somebody else of the support, and waits for the teams. */
export async function signIn(page: Page, person: Person = demoServer().staff): Promise<void> {
  const { console_url } = demoServer()
  await page.goto(console_url)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Teams' })).toBeVisible()
}
