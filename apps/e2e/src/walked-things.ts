import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { createClient } from '@scrip/sdk'
import { demoServer } from './demo-server.ts'
import { createFreshTeam, staffCall } from './staff-call.ts'
import type { WalkedThings } from './walked-page.ts'

/** Makes whatever the pages of the walk are about, as who is signed in on the page. */
export async function makeWalkedThings(page: Page): Promise<WalkedThings> {
  const busy = await makeBusy()
  const fresh = await createFreshTeam(page, 'Quiet Harbour')
  return {
    busy,
    fresh,
    approvalId: await makeApproval(page, fresh),
    bulkGrantId: await makeBulkGrant(page, busy),
  }
}

async function makeBusy(): Promise<string> {
  const { url, demo } = demoServer()
  const client = createClient({ apiKey: demo.api_key, baseUrl: url })
  for (const limit of [5, 20, 8]) await client.jobs.search({ posted_at_max_age_days: 60, limit })
  await client.companies.search({ company_country_code_or: ['DE'], limit: 3 })
  await client.companies.reveal({ company_domains: ['northwind.example'] })
  await client.holds.create({ kind: 'api', amount: 3, ttl_seconds: 3600, label: 'Nightly run' })
  return demo.team_id
}

/** A grant that waits for a second person; of a team where nothing else happens, so that its preview stays true. */
async function makeApproval(page: Page, teamId: string): Promise<string> {
  const body = {
    kind: 'api',
    amount: 300_000,
    source: 'manual',
    class: 'unpaid',
    reason_code: 'sales_agreement',
    note: 'The yearly contract.',
  }
  const preview = await staffCall(page, 'POST', `/teams/${teamId}/grants?preview=true`, body, freshKey())
  const write = {
    operation: 'adminCreateGrant',
    path: { team_id: teamId },
    body,
    version: preview['version'],
  }
  const { id } = await staffCall(page, 'POST', '/approvals', write, freshKey())
  return String(id)
}

/** A dry run with a line of each kind. */
async function makeBulkGrant(page: Page, teamId: string): Promise<string> {
  const csv = [
    'team,kind,amount,expires_at,reason_code,note',
    `${teamId},api,40,2099-01-01,goodwill,Spring promise`,
    'nobody.example,api,40,,goodwill,Spring promise',
  ].join('\n')
  const { id } = await staffCall(page, 'POST', '/bulk-grants', { name: 'spring.csv', csv }, freshKey())
  return String(id)
}

function freshKey(): Readonly<Record<string, string>> {
  return { 'idempotency-key': randomUUID() }
}
