// Run by runners.integration.test.ts, which wants to see these tests fail.
import { createClient } from '@scrip/sdk'
import { test } from '../vitest/index.ts'

test('passes', async ({ scrip }) => {
  await createClient(scrip.client()).team.get()
})

test('fails in its body', async ({ scrip }) => {
  await createClient(scrip.client()).jobs.search({ posted_at_max_age_days: 30, limit: 2 })
  throw new Error('not what it should be')
})

test('fails at its end', async ({ scrip }) => {
  await scrip.fetch('/v1/teem').catch(() => null)
})
