// Plain Jest: no flags, no transform, no globals patched.
const { test } = require('@scrip/mock/jest')

/** The code under test: it spends credits through whatever `fetch` it is given. */
async function countJobs({ apiKey, baseUrl, fetch }) {
  const answer = await fetch(`${baseUrl}/v1/jobs/search`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${apiKey}`,
      'content-type': 'application/json',
      'idempotency-key': 'count-1',
    },
    body: JSON.stringify({ posted_at_max_age_days: 30, limit: 5 }),
  })
  if (answer.status === 402) return 'out of credits'
  const { data } = await answer.json()
  return data.length
}

test('five jobs cost five credits', async ({ scrip }) => {
  expect(await countJobs(scrip.client())).toBe(5)
  scrip.verify.charged({ path: '/v1/jobs/search' }, { kind: 'api', amount: 5 })
})

test('an answer that was lost is paid once', async ({ scrip }) => {
  scrip.faults.add({ do: { reset: 'after-commit' } })
  await expect(countJobs(scrip.client())).rejects.toThrow('fetch failed')
  expect(await countJobs(scrip.client())).toBe(5)
  await scrip.verify.balance({ kind: 'api' }, { available: 4995 })
})

test.each([1, 4])('%i jobs cost as many credits', async ({ scrip }, limit) => {
  const { apiKey, baseUrl, fetch } = scrip.client()
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ posted_at_max_age_days: 30, limit })
  await fetch(`${baseUrl}/v1/jobs/search`, { method: 'POST', headers, body })
  await scrip.verify.balance({ kind: 'api' }, { available: 5000 - limit })
})
