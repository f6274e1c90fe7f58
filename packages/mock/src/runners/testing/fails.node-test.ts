// Run by runners.integration.test.ts, which wants to see these tests fail.
import assert from 'node:assert/strict'
import { createClient } from '@scrip/sdk'
import { test } from '../node-test/index.ts'

await test('passes', async ({ scrip }) => {
  await createClient(scrip.client()).team.get()
})

await test('fails in its body', async ({ scrip }) => {
  await createClient(scrip.client()).jobs.search({ posted_at_max_age_days: 30, limit: 2 })
  assert.equal(1, 2)
})

await test('fails at its end', async ({ scrip }) => {
  await scrip.fetch('/v1/teem').catch(() => null)
})
