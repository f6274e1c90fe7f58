import type { EntryFilter } from '@scrip/api/ports'
import { addDays, credits } from '@scrip/rules'
import {
  captureCommand,
  chargeCommand,
  expectAccepted,
  expectCall,
  holdCommand,
  refundCommand,
  testTeam,
} from '@scrip/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, startAt } from '../testing/store-world.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
let main: ReturnType<typeof openStore>
let filter: EntryFilter

beforeAll(async () => {
  database = await createTestDatabase()
  main = openStore(database.pool)
  const { store, world } = main
  await store.keepHouse()
  const team = await testTeam(store, world, { grants: [100] })
  const spender = { operation: 'searchJobs', apiKeyId: 'key_jobs', memberId: 'mem_jobs' }
  const submit = async (command: Parameters<typeof store.ledger.submit>[0][number]) =>
    expectAccepted(await store.ledger.submit([command]))
  const { chargeId } = expectCall(await submit(chargeCommand(team.id, { ...spender, units: 5 })))
  const held = await submit(holdCommand(team.id))
  if (held.type !== 'hold' || chargeId === null) throw new Error('No hold or no charge')
  await submit(captureCommand(team.id, held.hold.id, { operation: 'searchCompanies', apiKeyId: 'key_held' }))
  // In another month than its charge, and twice.
  world.clock.advance(addDays(startAt, 40) - world.clock.now())
  await submit(refundCommand(team.id, chargeId, { amount: credits(1) }))
  await submit(refundCommand(team.id, chargeId, { amount: credits(2) }))
  filter = {
    teamId: team.id,
    kind: 'api',
    types: null,
    from: null,
    to: null,
    chargeId: null,
    grantId: null,
    operation: null,
    apiKeyId: null,
    memberId: null,
    source: null,
    actorId: null,
  }
})
afterAll(async () => {
  await main.store.close()
  await database.drop()
})

async function list(over: Partial<EntryFilter>): Promise<readonly (readonly (string | null)[])[]> {
  const page = { cursor: null, limit: 50 }
  const { items } = await main.store.ledger.listEntries({ ...filter, ...over }, page)
  return items.map(({ entry, operation, apiKeyId, memberId }) => [entry.type, operation, apiKeyId, memberId])
}

const refund = ['refund', 'searchJobs', 'key_jobs', 'mem_jobs']
const charge = ['charge', 'searchJobs', 'key_jobs', 'mem_jobs']

describe('an entry', () => {
  it('tells the call of its charge once, in whatever month it was refunded', async () => {
    const called = (await list({})).filter(([type]) => ['charge', 'capture', 'refund'].includes(type ?? ''))
    expect(called).toEqual([refund, refund, ['capture', 'searchCompanies', 'key_held', null], charge])
  })

  it('is found by the call of its charge', async () => {
    for (const over of [{ apiKeyId: 'key_jobs' }, { memberId: 'mem_jobs' }, { operation: 'searchJobs' }])
      expect(await list(over)).toEqual([refund, refund, charge])
  })
})
