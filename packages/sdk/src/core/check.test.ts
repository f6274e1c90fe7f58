import { describe, expect, it } from 'vitest'
import { createClient } from '../client.ts'
import { createAdminClient } from '../admin-client.ts'
import { paidAnswer, stubServer } from '../testing/stub-server.ts'

/** Callers in plain JavaScript are not type-checked. */
function untyped(params: unknown): never {
  return params as never
}

const server = stubServer(paidAnswer(1))
const client = createClient({ apiKey: 'k', baseUrl: 'https://api.test', fetch: server.fetch })
const admin = createAdminClient({ token: 't', baseUrl: 'https://api.test', fetch: server.fetch })

describe('a wrong parameter', () => {
  it.each([
    [
      'an unknown one',
      { job_titel_or: ['x'] },
      '/job_titel_or',
      'is no parameter of jobs.search; did you mean job_title_or',
    ],
    ['one like no other', { zzz: 1 }, '/zzz', 'is no parameter of jobs.search'],
    ['a text for a list', { job_title_or: 'engineer' }, '/job_title_or', 'must be string[] or null'],
    ['a list of something else', { job_title_or: [7] }, '/job_title_or', 'must be string[] or null'],
    ['a text for a number', { limit: '5' }, '/limit', 'must be integer'],
    ['a fraction of a record', { limit: 2.5 }, '/limit', 'must be integer'],
    ['no number', { limit: Number.NaN }, '/limit', 'must be integer'],
    ['a null that may not be', { limit: null }, '/limit', 'must be integer'],
    ['a number for yes', { remote: 1 }, '/remote', 'must be boolean or null'],
  ])('is named before anything is sent: %s', async (_, params, pointer, message) => {
    const result = await client.jobs.search.safe(untyped(params))
    expect(result).toMatchObject({
      ok: false,
      status: 422,
      credits: { cost: 0, attempts: [], settled: true },
      error: { name: 'ValidationError', fields: [{ pointer, in: 'body', message }] },
    })
    expect(server.requests).toHaveLength(0)
  })

  it('is named when it is missing, or in the query, or of the staff', async () => {
    const missing = await client.credits.entries.safe(untyped({}))
    expect(missing).toMatchObject({
      error: { fields: [{ pointer: '/kind', in: 'query', message: 'is missing' }] },
    })
    const query = await client.credits.entries.safe(untyped({ kind: 'api', type: 'charge' }))
    expect(query).toMatchObject({ error: { fields: [{ pointer: '/type', message: 'must be string[]' }] } })
    const staff = await admin.teams.create.safe(untyped({ name: 'A', plan: 'free' }))
    expect(staff).toMatchObject({ error: { fields: [{ pointer: '/plan', in: 'body' }] } })
    expect(server.requests).toHaveLength(0)
  })

  it('is not one that is undefined, nor a null where the contract has it', async () => {
    await client.jobs.search({ remote: null, job_title_or: undefined, limit: 3 })
    expect(server.requests).toHaveLength(1)
  })

  it.each([
    ['idempotencyKey', '/Idempotency-Key'],
    ['hold', '/Credits-Hold'],
    ['maxCredits', '/Credits-Max'],
  ])('is an option too: %s', async (option, pointer) => {
    const result = await client.jobs.search.safe({ limit: 1 }, untyped({ [option]: 'ä ö' }))
    expect(result).toMatchObject({ error: { fields: [{ pointer, in: 'header' }] } })
  })

  it('is what JSON cannot say', async () => {
    const cyclic: Record<string, unknown> = {}
    cyclic['self'] = cyclic
    const result = await client.jobs.search.safe({ job_location_or: [untyped(cyclic)] })
    expect(result).toMatchObject({ error: { fields: [{ pointer: '/params' }] } })
  })
})
