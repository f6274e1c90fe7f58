// The test that every customer of a paid API needs: the answer is lost after the charge, and nobody pays twice.
import { createClient } from '@scrip/sdk'
import { test } from '@scrip/mock/vitest'
import { expect } from 'vitest'

test('a search whose answer was lost is paid once', async ({ scrip }) => {
  const client = createClient(scrip.client())
  scrip.faults.add({ match: { path: '/v1/jobs/search' }, do: { reset: 'after-commit' } })

  // The client tries again by itself, with the same idempotency key.
  const { credits } = await client.jobs.search({ posted_at_max_age_days: 30, limit: 3 })

  expect(credits).toMatchObject({ cost: 3, replayed: true })
  expect(credits.attempts).toHaveLength(2)
  scrip.verify.called({ path: '/v1/jobs/search' }, 2)
  await scrip.verify.balance({ kind: 'api' }, { available: 4997 })
})

test('without a key the same accident is paid twice', async ({ scrip }) => {
  const { apiKey, baseUrl, fetch } = scrip.client()
  const search = () =>
    fetch(`${baseUrl}/v1/jobs/search`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ posted_at_max_age_days: 30, limit: 3 }),
    })
  scrip.faults.add({ do: { reset: 'after-commit' } })

  await expect(search()).rejects.toThrow('fetch failed')
  await search()

  await scrip.verify.balance({ kind: 'api' }, { available: 4994 })
})
