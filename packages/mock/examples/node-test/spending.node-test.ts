// node:test, with the SDK.
import assert from 'node:assert/strict'
import { createClient, InsufficientCreditsError } from '@scrip/sdk'
import { createTest } from '@scrip/mock/node-test'

const test = createTest({ now: '2030-01-01T00:00:00Z', scenario: 'low_balance' })

await test('the last credits are spent, and then there are none', async ({ scrip }) => {
  const client = createClient(scrip.client())
  const { credits } = await client.jobs.search({ posted_at_max_age_days: 30, limit: 10 })
  assert.equal(credits.remaining, 0)
  await assert.rejects(client.jobs.search({ posted_at_max_age_days: 30, limit: 1 }), InsufficientCreditsError)
})

await test('a month later the plan has brought new ones', async ({ scrip }) => {
  await scrip.clock.advance('31d')
  await scrip.verify.balance({ kind: 'api' }, { available: 5010 })
})
