import { AuthError, createClient } from '@scrip/sdk'
import { createAdminClient } from '@scrip/sdk/admin'
import { describe, expect, test } from 'vitest'
import { createMock, type Mock } from './index.ts'

const now = '2030-01-01T00:00:00Z'
const search = { posted_at_max_age_days: 30, limit: 3 }

async function available(mock: Mock): Promise<{ api: number; company: number }> {
  const { balances } = (await createClient(mock.client()).credits.balance()).data
  return { api: balances.api.available, company: balances.company.available }
}

describe('createMock', () => {
  test('charges a search as the server does', async () => {
    const client = createClient(createMock().client())
    const { data, credits } = await client.jobs.search(search)
    expect(data.data).toHaveLength(3)
    expect(credits).toMatchObject({ cost: 3, kind: 'api', remaining: 4997 })
  })

  test('makes the same bytes of the same seed and calls', async () => {
    const run = async (seed: number): Promise<string[]> => {
      const mock = createMock({ seed, now })
      const { apiKey } = mock.client()
      const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
      const answers = [
        await mock.fetch('/v1/jobs/search', { method: 'POST', headers, body: JSON.stringify(search) }),
        await mock.fetch('/v1/credits/entries?kind=api', { headers }),
      ]
      return Promise.all(
        answers.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text())),
      )
    }
    const first = await run(7)
    expect(await run(7)).toEqual(first)
    expect(await run(8)).not.toEqual(first)
  })

  test('gives a key that is valid before anything was called', () => {
    expect(createMock().client()).toMatchObject({
      apiKey: 'scrip_test_default_1',
      baseUrl: 'https://api.scrip.example',
    })
    expect(createMock({ baseUrl: 'http://localhost:1234/' }).env()).toEqual({
      SCRIP_API_KEY: 'scrip_test_default_1',
      SCRIP_BASE_URL: 'http://localhost:1234',
    })
  })

  test('refuses a live key, loudly', async () => {
    const mock = createMock()
    const answer = await mock.fetch('/v1/team', { headers: { authorization: 'Bearer scrip_live_secret' } })
    expect(answer.status).toBe(401)
    const problem: unknown = await answer.json()
    expect(problem).toMatchObject({ code: 'unauthenticated' })
    expect(JSON.stringify(problem)).toMatch(/This is the mock.*live key.*scrip_test_default_1/)
    expect(JSON.stringify(problem)).not.toContain('secret')
  })

  test('rejects an aborted call with its reason', async () => {
    const mock = createMock()
    const early = mock.fetch('/v1/team', { signal: AbortSignal.abort(new Error('never mind')) })
    await expect(early).rejects.toThrow('never mind')
    const controller = new AbortController()
    const late = mock.fetch('/v1/team', { signal: controller.signal })
    controller.abort(new Error('too slow'))
    await expect(late).rejects.toThrow('too slow')
  })

  test('says what was meant', () => {
    // @ts-expect-error a caller without types
    expect(() => createMock({ scenario: 'frehs' })).toThrow('Did you mean `fresh`?')
    expect(() => createMock({ now: '2030-01-01T00:00:00' })).toThrow('is no instant')
    expect(() => createMock({ seed: 1.5 })).toThrow('whole number')
    expect(() => createMock({ baseUrl: 'localhost' })).toThrow('http(s) address')
    expect(() => createMock({ baseUrl: 'http://localhost/api' })).toThrow(
      'without a path: `http://localhost`',
    )
    expect(() => createMock().world('My test!')).toThrow('`my-test` would do')
  })
})

describe('seed', () => {
  test('grants credits, which the next call sees', async () => {
    const mock = createMock({ now, scenario: 'empty' })
    const { teamId, grantIds } = await mock.seed([
      { type: 'grant', kind: 'api', amount: 50, expiresAt: '2030-01-02T00:00:00Z' },
      { type: 'grant', kind: 'company', amount: 5 },
    ])
    expect(teamId).toMatch(/^team_/)
    expect(grantIds).toHaveLength(2)
    expect(await available(mock)).toEqual({ api: 50, company: 5 })
    await mock.clock.advance('1d')
    expect(await available(mock)).toEqual({ api: 0, company: 5 })
  })

  test('tells why the product would not', async () => {
    const seeding = createMock().seed([{ type: 'grant', kind: 'api', amount: 0 }])
    await expect(seeding).rejects.toThrow(/adminCreateGrant was refused with 422.*amount/)
  })
})

describe('staff', () => {
  test('each role has a token that may do what the role may', async () => {
    const mock = createMock()
    const { teamId } = await mock.seed([])
    const viewer = createAdminClient(mock.staff('viewer'))
    expect((await viewer.teams.list()).data.data).toMatchObject([{ id: teamId }])
    await expect(viewer.teams.create({ name: 'Another', plan_id: 'free' })).rejects.toThrow(AuthError)
    const owner = createAdminClient(mock.staff('owner'))
    expect((await owner.teams.create({ name: 'Another', plan_id: 'free' })).data.name).toBe('Another')
  })

  test('a key that the staff make opens the world it was made in', async () => {
    const mock = createMock({ now }).world('other')
    const { teamId } = await mock.seed([])
    const { data } = await createAdminClient(mock.staff('support')).keys.create(teamId, { name: 'second' })
    expect(data.secret).toMatch(/^scrip_test_other_/)
    const client = createClient({ ...mock.client(), apiKey: data.secret })
    expect((await client.team.get()).data.id).toBe(teamId)
  })
})
