import { join } from 'node:path'
import { findRunningPostgres } from '@scrip/store-postgres/embedded'
import { Client } from 'pg'
import { writeHistory } from '../ledger/history.ts'
import { fieldsOf } from '../soak/fields-of.ts'
import { giveCredits } from '../soak/give-credits.ts'
import type { StaffSession } from '../soak/staff-session.ts'

const dayMs = 86_400_000

/** Makes a team whose API ledger has so many entries, in the database of a running server. Answers its id. */
export async function makeLargeLedger(
  staff: StaffSession,
  dataDirectory: string,
  entries: number,
): Promise<string> {
  // Nothing but what is written here: its first period is far away.
  const team = { name: 'Long Ledger', plan_id: 'demo', anchor_at: '2100-01-01T00:00:00Z' }
  const key = { 'idempotency-key': crypto.randomUUID() }
  const teamId = String(fieldsOf(await staff.post('/admin/v1/teams', team, key))['id'])
  await giveCredits(staff, teamId, 10_000_000)
  const connectionString = await findRunningPostgres(join(dataDirectory, 'postgres'))
  if (connectionString === null) throw new Error('The server has no database of its own: unset DATABASE_URL.')
  const client = new Client(connectionString)
  await client.connect()
  try {
    await writeHistory(client, {
      teamId,
      kind: 'api',
      entries,
      fromAt: Date.now() - 2 * dayMs,
      spanMs: dayMs,
    })
  } finally {
    await client.end()
  }
  return teamId
}
