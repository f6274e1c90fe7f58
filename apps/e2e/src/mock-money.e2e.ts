import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createClient } from '@scrip/sdk'
import { createAdminClient } from '@scrip/sdk/admin'
import { type ReadyProcess, startReadyProcess } from '@scrip/testkit/ready-process'
import { type DemoServer, parseDemoServer } from './demo-server.ts'
import { expect, test } from './strict-test.ts'

/** The console on the mock: the server's own application, with a clock that can be turned and a person for each role. */
let demo: ReadyProcess<DemoServer>
test.beforeAll(async () => {
  demo = await startReadyProcess({
    command: process.execPath,
    args: [join(import.meta.dirname, '../../console/scripts/demo-console.ts'), '--port', '0', '--json'],
    parseReady: parseDemoServer,
  })
})
test.afterAll(async () => {
  await demo.stop()
})

async function signInAs(page: Page, role: 'viewer' | 'owner'): Promise<void> {
  const { console_url, staff } = demo.ready
  await page.goto(console_url)
  await page.getByLabel('E-mail').fill(`${role}@scrip.example`)
  await page.getByLabel('Password', { exact: true }).fill(staff.password.replace(/owner$/, role))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Teams' })).toBeVisible()
}

test('a viewer is refused by the server, not just by a hidden button', async ({ page }) => {
  const { console_url, demo: team } = demo.ready
  await signInAs(page, 'viewer')
  await page.getByRole('link', { name: 'Demo team' }).click()
  await expect(page.getByRole('heading', { name: 'Live grants' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Give a grant' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Take credits away' })).toHaveCount(0)

  // Who knows the address gets the form, and the server's answer.
  await page.goto(`${console_url}teams/${team.team_id}/grants/new`)
  await page.getByLabel('Amount').fill('5')
  await page.getByLabel('Reason').selectOption('Goodwill')
  await page.getByLabel('Note').fill('Please.')
  const refused = page.waitForResponse((response) => response.url().includes('/grants?preview=true'))
  await page.getByRole('button', { name: 'Preview the effect' }).click()
  expect((await refused).status()).toBe(403)
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('No credits moved.')
  await expect(notice).toContainText('Your role does not allow this.')
})

test('a rollover does what its preview says, line by line', async ({ page }) => {
  const { url, console_url, staff, demo: team } = demo.ready
  const admin = createAdminClient({ baseUrl: url, token: staff.password })
  const client = createClient({ apiKey: team.api_key, baseUrl: url })
  await client.jobs.search({ posted_at_max_age_days: 3650, limit: 7 })
  const rule = {
    rule: { mode: 'percent', percent: 40, percent_of: 'unused', life: { basis: 'forever' } },
    reason_code: 'sales_agreement',
    note: 'As agreed.',
  } as const
  const { data: previewed } = await admin.rollover.setRule(team.team_id, 'api', rule, { preview: true })
  await admin.rollover.setRule(team.team_id, 'api', rule, { ifMatch: previewed.version })

  await signInAs(page, 'owner')
  await page.goto(`${console_url}teams/${team.team_id}/rollover`)
  const lots = page.getByRole('table').filter({ hasText: 'Forfeited' })
  await expect(lots.getByRole('row').nth(1)).toBeVisible()
  const { data: preview } = await admin.rollover.preview(team.team_id, { kind: 'api' })
  const promised = preview.lots.map((lot) => ({
    grant: lot.grant.id,
    carry: lot.carry,
    forfeit: lot.forfeit,
  }))
  expect(promised.length).toBeGreaterThan(0)
  for (const [index, lot] of preview.lots.entries()) {
    const row = lots.getByRole('row').nth(index + 1)
    await expect(row).toContainText(lot.carry.toLocaleString('en-US'))
    await expect(row).toContainText(lot.forfeit.toLocaleString('en-US'))
  }

  // Past the boundary, and not a credit spent until then.
  const turned = await fetch(`${url}/__mock/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advanceTo: new Date(Date.parse(preview.at) + 1_000).toISOString() }),
  })
  expect(turned.status).toBe(200)
  const { data: entries } = await admin.entries.list(team.team_id, {
    kind: 'api',
    type: ['rollover_out', 'rollover_in', 'rollover_forfeit'],
    limit: 200,
  })
  const taken = (type: string, grantId: string) =>
    -(entries.data.find((entry) => entry.type === type && entry.grant_id === grantId)?.amount ?? 0)
  expect(
    promised.map(({ grant }) => ({
      grant,
      carry: taken('rollover_out', grant),
      forfeit: taken('rollover_forfeit', grant),
    })),
  ).toEqual(promised)
  const carriedIn = entries.data.filter(({ type }) => type === 'rollover_in').map(({ amount }) => amount)
  expect(carriedIn.toSorted()).toEqual(promised.map(({ carry }) => carry).toSorted())

  // The session of before is over by now, and the same lines are on the screen.
  await signInAs(page, 'owner')
  await page.goto(`${console_url}teams/${team.team_id}/ledger?source=rollover`)
  await expect(page.getByRole('row', { name: /Rolled over, in/ })).toContainText(
    `+${preview.totals.carry.toLocaleString('en-US')}`,
  )
  await page.goto(`${console_url}teams/${team.team_id}/ledger?type=rollover_forfeit`)
  await expect(page.getByRole('row', { name: /Forfeited/ })).toContainText(
    `−${preview.totals.forfeit.toLocaleString('en-US')}`,
  )
})
