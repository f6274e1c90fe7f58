import { hashKey, QueryClient, QueryObserver } from '@tanstack/query-core'
import { describe, expect, it } from 'vitest'
import { createAdminClient } from '../admin.ts'
import { createClient } from '../index.ts'
import { createAdminQueries, createQueries } from '../query.ts'
import { paidAnswer, refusal, type StubAnswer, stubServer } from '../testing/stub-server.ts'

function open(...answers: readonly StubAnswer[]) {
  const { fetch, requests } = stubServer(...answers)
  const client = createClient({ baseUrl: 'https://api.example.com', apiKey: 'scrip_test_a_1', fetch })
  return { queries: createQueries(client), client, requests, cache: new QueryClient() }
}

function namesOf(resources: object): readonly string[] {
  return Object.entries(resources).flatMap(([resource, methods]) =>
    Object.keys(methods).map((name) => `${resource}.${name}`),
  )
}

describe('createQueries', () => {
  it('has a query for every method of the client that reads, and for no other', () => {
    const { client, queries } = open()
    const { companies, credits, holds, jobs, team, usage } = client
    const queried = new Set(namesOf(queries))
    const all = namesOf({ companies, credits, holds, jobs, team, usage })
    expect(all.filter((name) => !queried.has(name))).toEqual([
      'holds.capture',
      'holds.create',
      'holds.release',
    ])
  })

  it('gives equal calls equal keys, and others different ones', () => {
    const { queries } = open()
    const key = (query: { readonly queryKey: readonly unknown[] }): string => hashKey(query.queryKey)
    expect(key(queries.credits.balance())).toBe(key(queries.credits.balance({}, { timeout: 5 })))
    expect(key(queries.credits.grants({ kind: 'api', limit: 5 }))).toBe(
      key(queries.credits.grants({ limit: 5, kind: 'api', cursor: undefined })),
    )
    const search = { posted_at_max_age_days: 7 }
    const keys = [
      queries.jobs.search(search),
      queries.jobs.search({ posted_at_max_age_days: 8 }),
      queries.jobs.search(search, { maxCredits: 5 }),
      queries.jobs.search(search, { dryRun: true }),
      queries.companies.search({ limit: 5 }),
      queries.companies.get('a'),
      queries.companies.get('b'),
      createQueries(open().client, { scope: 'team_2' }).companies.get('a'),
    ].map(key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('keys a call by resource and method, so that a part of it names a group', async () => {
    const { cache, queries } = open(Response.json({ id: 'team_1' }))
    await cache.fetchQuery(queries.team.get())
    await cache.fetchQuery(queries.credits.charge('chg_1'))
    expect(queries.credits.charge('chg_1').queryKey).toEqual(['scrip', 'credits', 'charge', 'chg_1'])
    expect(cache.getQueryCache().findAll({ queryKey: ['scrip', 'credits'] })).toHaveLength(1)
  })

  it('answers the data of a free call, and aborts it when nobody waits any more', async () => {
    let signal: AbortSignal | null = null
    const { cache, queries } = open((request) => {
      signal = request.signal
      return new Promise(() => {})
    })
    const stop = new QueryObserver(cache, queries.team.get()).subscribe(() => {})
    await expect.poll(() => signal).not.toBeNull()
    stop()
    await expect.poll(() => signal?.aborted).toBe(true)
    const answered = open(Response.json({ id: 'team_1' }))
    expect(await answered.cache.fetchQuery(answered.queries.team.get())).toEqual({ id: 'team_1' })
  })

  it('does not try again what the client has tried already', async () => {
    const { cache, queries, requests } = open(refusal(403, 'plan_limit'))
    await expect(cache.fetchQuery(queries.team.get())).rejects.toMatchObject({ name: 'PlanLimitError' })
    expect(requests).toHaveLength(1)
  })
})

describe('a query that costs credits', () => {
  const search = { posted_at_max_age_days: 7 }

  it('answers the data with its receipt', async () => {
    const { cache, queries } = open(paidAnswer(3, {}, [1, 2, 3]))
    const { credits, data, requestId } = await cache.fetchQuery(queries.jobs.search(search))
    expect(data.data).toEqual([1, 2, 3])
    expect(credits).toMatchObject({ cost: 3, charge: 'chg_1' })
    expect(requestId).toBe('req_1')
  })

  it('pays once, whatever looks at it and whatever is invalidated', async () => {
    const { cache, queries, requests } = open(paidAnswer(3))
    const look = () => new QueryObserver(cache, queries.jobs.search(search)).subscribe(() => {})
    const stops = [look(), look()]
    await expect.poll(() => cache.getQueryData(queries.jobs.search(search).queryKey)).toBeDefined()
    await cache.invalidateQueries()
    await cache.refetchQueries()
    for (const stop of stops) stop()
    look()()
    await cache.fetchQuery(queries.jobs.search({ ...search }))
    expect(requests).toHaveLength(1)
  })

  it('is not aborted half-way: what was paid for is kept', async () => {
    let answer: (response: Response) => void = () => {}
    const { cache, queries, requests } = open(
      () =>
        new Promise<Response>((resolve) => {
          answer = resolve
        }),
    )
    const query = queries.jobs.search(search)
    const stop = new QueryObserver(cache, query).subscribe(() => {})
    await expect.poll(() => requests.length).toBe(1)
    stop()
    answer(paidAnswer(3))
    await expect.poll(() => cache.getQueryData(query.queryKey)?.credits.cost).toBe(3)
  })
})

describe('createAdminQueries', () => {
  it('has the reads of the staff client, and no write', async () => {
    const { fetch, requests } = stubServer(Response.json({ id: 'team_1' }))
    const client = createAdminClient({ baseUrl: 'https://api.example.com', token: 'staff', fetch })
    const queries = createAdminQueries(client)
    const data = await new QueryClient().fetchQuery(queries.teams.get('team_1'))
    expect(data).toEqual({ id: 'team_1' })
    expect(requests[0]?.url).toBe('https://api.example.com/admin/v1/teams/team_1')
    expect(Object.keys(queries.session)).toEqual(['get', 'list', 'methods'])
    expect(Object.keys(queries.teams)).not.toContain('create')
  })
})
