import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import type { ClientOptions } from './client-options.ts'
import { BudgetExceededError, ValidationError } from './errors/api-error.ts'
import { networkError, paidAnswer, refusal, type StubServer, stubServer } from './testing/stub-server.ts'

const search = { posted_at_max_age_days: 7, limit: 25 }

function clientOf(server: Pick<StubServer, 'fetch'>, options: Partial<ClientOptions> = {}) {
  return createClient({ apiKey: 'k', baseUrl: 'https://api.test/', fetch: server.fetch, ...options })
}

describe('the budget', () => {
  it('lets exactly as many parallel calls out as it can pay', async () => {
    const server = stubServer(async () => paidAnswer(3))
    const client = clientOf(server, { budget: { api: 30 } })
    const calls = Array.from({ length: 50 }, () =>
      client.companies.technologies.safe({ company_domain: 'a.example' }),
    )
    const results = await Promise.all(calls)
    expect(results.filter(({ ok }) => ok)).toHaveLength(10)
    expect(server.requests).toHaveLength(10)
    expect(client.meter.spent.api).toBe(30)
    expect(client.meter.reserved.api).toBe(0)
    const stopped = results.find((result) => !result.ok)
    expect(stopped).toMatchObject({
      status: 402,
      error: { source: 'client', required: 3, credits: { cost: 0 } },
    })
  })

  it('tells the server the same limit', async () => {
    const server = stubServer(paidAnswer(1))
    await clientOf(server, { budget: { api: 30 } }).jobs.search({ ...search, limit: 20 })
    expect(server.requests[0]?.headers.get('credits-max')).toBe('20')
  })

  it('keeps the reservation of a call whose outcome is not known', async () => {
    const client = clientOf(stubServer(networkError()), { budget: { api: 30 }, retry: { attempts: 1 } })
    await client.jobs.search.safe({ ...search, limit: 20 })
    expect(client.meter.remaining('api')).toBe(10)
    await expect(client.jobs.search({ ...search, limit: 11 })).rejects.toBeInstanceOf(BudgetExceededError)
  })

  it('gives back what a refused call had set aside', async () => {
    const client = clientOf(stubServer(refusal(422, 'validation_failed')), { budget: { api: 30 } })
    await expect(client.jobs.search(search)).rejects.toBeInstanceOf(ValidationError)
    expect(client.meter.remaining('api')).toBe(30)
  })
})

describe('what is not a cost', () => {
  it('is a dry run, whatever its headers say', async () => {
    const server = stubServer(paidAnswer(25))
    const client = clientOf(server, { budget: { api: 30 } })
    await client.jobs.search(search, { dryRun: true })
    expect(client.meter.spent.api).toBe(0)
    expect(client.meter.remaining('api')).toBe(30)
    expect(server.requests[0]?.headers.get('credits-dry-run')).toBe('?1')
    expect(server.requests[0]?.headers.has('idempotency-key')).toBe(false)
  })

  it('is a call whose key could not be had', async () => {
    const client = clientOf(stubServer(paidAnswer(25)), {
      budget: { api: 30 },
      apiKey: () => Promise.reject(new Error('The vault is closed.')),
    })
    await expect(client.jobs.search(search)).rejects.toMatchObject({
      name: 'ScripError',
      credits: { cost: 0 },
    })
    expect(client.meter.remaining('api')).toBe(30)
  })
})

describe('a preview', () => {
  it('is let through when it is free, and told that it may take nothing', async () => {
    const asked: (string | null)[] = []
    const fetch = async ({ headers }: Request): Promise<Response> => {
      asked.push(headers.get('credits-max'))
      return paidAnswer(0)
    }
    const client = clientOf({ fetch }, { budget: { api: 2 } })
    const preview = { blur_company_data: true, limit: 4 }
    await client.companies.search({ ...preview, company_country_code_or: ['DE'] })
    expect(asked).toEqual(['0'])
    for (const judged of [
      { company_domain_or: ['a.example'] },
      { job_filters: { job_description_contains_or: ['A'] } },
    ])
      await expect(client.companies.search({ ...preview, ...judged })).rejects.toMatchObject({ required: 12 })
  })
})
