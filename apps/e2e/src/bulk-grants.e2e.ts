import { readFile } from 'node:fs/promises'
import { createClient } from '@scrip/sdk'
import { asColleague } from './as-colleague.ts'
import { demoServer } from './demo-server.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './strict-test.ts'

test('a CSV with a bad line: dry run, a second person, a result a line', async ({ page, browser }) => {
  const { url, demo } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  const before = (await client.credits.balance()).data.balances.api.available
  await signIn(page)
  await page.getByRole('link', { name: 'Bulk grants' }).click()
  await page
    .getByLabel('Or paste lines')
    .fill(
      [
        'team,kind,amount,expires_at,reason_code,note',
        'demo.example,api,40,2099-01-01,goodwill,Spring promise',
        'nobody.example,api,40,,goodwill,Spring promise',
      ].join('\n'),
    )
  await page.getByRole('button', { name: 'Dry run' }).click()
  await expect(page.getByRole('heading', { name: 'Pasted lines' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Nothing has moved' })).toBeVisible()
  await page.getByRole('link', { name: 'Bad (1)' }).click()
  await expect(page.getByRole('row', { name: /nobody.example/ })).toContainText(
    'team: is no id, domain or name of a team',
  )
  await page.getByRole('link', { name: 'All (2)' }).click()
  await expect(page.getByRole('row', { name: /Demo team/ })).toContainText(
    (before + 40).toLocaleString('en-US'),
  )

  await page.getByLabel('Reason').selectOption('Goodwill')
  await page.getByLabel('Note').fill('The promise of spring.')
  await page.getByRole('button', { name: 'Request approval for 1 line' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'It runs when a colleague approves it' }),
  ).toBeVisible()
  expect((await client.credits.balance()).data.balances.api.available).toBe(before)

  const { page: second, email } = await asColleague(browser)
  await second.goto(page.url())
  await second.getByRole('link', { name: 'See the approval' }).click()
  await second.getByRole('button', { name: 'Approve and run' }).click()
  await expect(second.getByText(`Approved by ${email}`)).toBeVisible()
  await second.getByRole('link', { name: 'Look at every line' }).click()
  await expect(second.getByRole('status').filter({ hasText: '1 line granted, 0 failed.' })).toBeVisible()

  // It is a job of the server: the page that asked for it shows the same after a reload.
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: '1 line granted, 0 failed.' })).toBeVisible()
  expect((await client.credits.balance()).data.balances.api.available).toBe(before + 40)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download CSV' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv.split('\r\n')[1]).toMatch(/^2,granted,demo.example,team_/)
  expect(csv.split('\r\n')[2]).toMatch(/^3,bad,nobody.example,,/)
  await second.context().close()
})
