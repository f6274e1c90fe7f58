import { createClient } from '@scrip/sdk'
import { describe, expect, test } from 'vitest'
import { createMock, type Mock, VerificationError } from '../index.ts'

const now = '2030-01-01T00:00:00Z'

async function searched(times: number, options = {}): Promise<Mock> {
  const mock = createMock({ now, ...options })
  const client = createClient(mock.client())
  for (let call = 0; call < times; call += 1) {
    await client.jobs.search({ posted_at_max_age_days: 30, limit: call + 1 })
  }
  return mock
}

function messageOf(act: () => void): string {
  try {
    act()
  } catch (error) {
    if (error instanceof VerificationError) return error.message
    throw error
  }
  throw new Error('It was content.')
}

describe('called', () => {
  test('is content with what was called', async () => {
    const mock = await searched(2)
    mock.verify.called({ path: '/v1/jobs/search' })
    mock.verify.called({ operation: 'searchJobs', status: 200, method: 'post' }, 2)
    mock.verify.called({ body: { limit: 2 } }, 1)
    expect(() => mock.verify.neverCalled({ path: '/v1/companies/search' })).not.toThrow()
  })

  test('shows the nearest calls, and where they differ', async () => {
    const mock = await searched(1)
    await createClient(mock.client()).team.get()
    const text = messageOf(() => mock.verify.called({ path: '/v1/jobs/serch', body: { limit: 7 } }))
    expect(text).toContain('path: wanted "/v1/jobs/serch", was "/v1/jobs/search"')
    expect(text).toContain('body.limit: wanted 7, was 1')
    expect(text.indexOf('/v1/jobs/search')).toBeLessThan(text.indexOf('GET /v1/team'))
  })

  test('says how many there were', async () => {
    const mock = await searched(2)
    expect(messageOf(() => mock.verify.called({ operation: 'searchJobs' }, 3))).toContain('2 do:')
    expect(messageOf(() => mock.verify.neverCalled({ operation: 'searchJobs' }))).toContain('#1 POST')
  })

  test('fails where it reaches into calls that were dropped', async () => {
    const mock = await searched(3, { journal: { entriesMax: 2 } })
    mock.verify.called({ operation: 'searchJobs' })
    for (const check of [
      () => mock.verify.called({ operation: 'searchJobs' }, 2),
      () => mock.verify.neverCalled({ operation: 'getTeam' }),
      () => mock.verify.charged({ nth: 1 }, { kind: 'api', amount: 2 }),
    ]) {
      expect(messageOf(check)).toMatch(/no longer has 1 call.*journal\.entriesMax/)
    }
    mock.requests.clear()
    mock.verify.neverCalled({ operation: 'searchJobs' })
  })
})

describe('charged', () => {
  test('knows what a call took', async () => {
    const mock = await searched(3)
    mock.verify.charged({ path: '/v1/jobs/search', nth: 2 }, { kind: 'api', amount: 2 })
    expect(messageOf(() => mock.verify.charged({ nth: 3 }, { kind: 'api', amount: 1 }))).toMatch(
      /should have taken 1 api, and took 3 api:\n.*#3 POST[^]*search jobs: 3 records, 3 api/,
    )
    expect(messageOf(() => mock.verify.charged({}, { kind: 'api', amount: 1 }))).toContain(
      'Say which with `nth`',
    )
  })
})

describe('unexpected calls', () => {
  test('name the nearest routes, in the answer too', async () => {
    const mock = createMock({ now })
    const answer = await mock.fetch('/v1/job/search', { method: 'POST' })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Nearest: POST /v1/jobs/search')
    expect(mock.requests.unmatched()).toHaveLength(1)
    const text = messageOf(() => mock.verify.noUnexpected())
    expect(text).toContain('The API has no POST /v1/job/search. Nearest: POST /v1/jobs/search')
  })

  test('are remembered when the journal has dropped them', async () => {
    const mock = createMock({ now, journal: { entriesMax: 1 } })
    await mock.fetch('/nowhere')
    await createClient(mock.client()).team.get()
    expect(messageOf(() => mock.verify.noUnexpected())).toContain('1 call was unexpected')
  })
})

describe('balance', () => {
  test('is what the API says', async () => {
    const mock = await searched(1)
    await mock.verify.balance({ kind: 'api' }, { available: 4999 })
    await expect(mock.verify.balance({ kind: 'api' }, { available: 5000 })).rejects.toThrow(
      'The team should have 5000 api credits, and has 4999.',
    )
    // @ts-expect-error a caller without types
    await expect(mock.verify.balance({ kind: 'apo' }, { available: 1 })).rejects.toThrow(
      'Did you mean `api`?',
    )
  })
})

describe('explain', () => {
  test('says why these grants paid', async () => {
    const mock = createMock({ now, scenario: 'empty' })
    await mock.seed([
      { type: 'grant', kind: 'api', amount: 3, expiresAt: '2030-01-02T00:00:00Z' },
      { type: 'grant', kind: 'api', amount: 9 },
    ])
    const client = createClient(mock.client())
    await client.jobs.search({ posted_at_max_age_days: 30, limit: 4 })
    await client.jobs.search({ posted_at_max_age_days: 30, limit: 20 }).catch(() => undefined)
    const [paid, refused] = mock.requests.all()
    expect(mock.explain(paid?.requestId ?? '').text).toMatch(
      /^search jobs: 4 records, 4 api → grant_\w+ \(promo, expires 2030-01-02.*\) burns first, since it expires sooner.*3 credits, all it had\. → grant_\w+ .*1 credit\. → .*8 left\.$/,
    )
    expect(mock.explain(refused?.requestId ?? '').steps).toContain('20 api were needed, 8 were there')
    expect(() => mock.explain('req_x')).toThrow('has no call `req_x`')
  })

  test('names the call that a replay repeats', async () => {
    const mock = createMock({ now })
    const client = createClient(mock.client())
    const search = { posted_at_max_age_days: 30, limit: 1 }
    await client.jobs.search(search, { idempotencyKey: 'a' })
    await client.jobs.search(search, { idempotencyKey: 'a' })
    const [first, second] = mock.requests.all()
    expect(mock.explain(second?.requestId ?? '').text).toContain(
      `A replay: the call ${first?.requestId} paid`,
    )
  })
})

test('a replay has taken nothing', async () => {
  const mock = createMock({ now })
  const { jobs } = createClient(mock.client())
  for (let time = 0; time < 2; time += 1) {
    await jobs.search({ posted_at_max_age_days: 30, limit: 3 }, { idempotencyKey: 'once' })
  }
  mock.verify.charged({ operation: 'searchJobs', nth: 1 }, { kind: 'api', amount: 3 })
  mock.verify.charged({ operation: 'searchJobs', nth: 2 }, { kind: 'api', amount: 0 })
  expect(
    messageOf(() => mock.verify.charged({ operation: 'searchJobs', nth: 2 }, { kind: 'api', amount: 3 })),
  ).toContain('took 0 api: it is a replay')
})
