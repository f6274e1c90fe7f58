import { join } from 'node:path'
import { expect, test } from './strict-test.ts'
import { createClient } from '@scrip/sdk'
import { startReadyProcess } from '@scrip/testkit/ready-process'
import { parseDemoServer } from './demo-server.ts'

test('the production console works on the mock', async ({ page }) => {
  const demo = await startReadyProcess({
    command: process.execPath,
    args: [join(import.meta.dirname, '../../console/scripts/demo-console.ts'), '--port', '0', '--json'],
    parseReady: parseDemoServer,
  })
  const { console_url, staff, url, demo: team } = demo.ready
  await page.goto(console_url)
  await page.getByLabel('E-mail').fill(staff.email)
  await page.getByLabel('Password', { exact: true }).fill(staff.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Demo team' }).click()
  await page.getByRole('link', { name: 'Give a grant' }).first().click()
  await page.getByLabel('Amount').fill('250')
  await page.getByLabel('Reason').selectOption('Service issue')
  await page.getByLabel('Note').fill('The search was slow on Tuesday.')
  await page.getByRole('button', { name: 'Preview the effect' }).click()
  await page.getByRole('button', { name: 'Give 250 API credits' }).click()
  await expect(page.getByText('250 API credits given.')).toBeVisible()

  const client = createClient({ apiKey: team.api_key, baseUrl: url })
  expect((await client.credits.balance()).data.balances.api.available).toBe(5250)
  await demo.stop()
})
