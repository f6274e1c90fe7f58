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

const recent = { posted_at_max_age_days: 7 }

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
    [
      'none of those of which one must be there',
      { limit: 5 },
      '',
      expect.stringMatching(/^must have at least one of posted_at_max_age_days, /),
    ],
    [
      'one in the spelling of JavaScript',
      { postedAtMaxAgeDays: 7 },
      '/postedAtMaxAgeDays',
      'is no parameter of jobs.search; did you mean posted_at_max_age_days',
    ],
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
    await client.jobs.search({ ...recent, remote: null, job_title_or: undefined, limit: 3 })
    expect(server.requests).toHaveLength(1)
  })

  it.each([
    [{ idempotencyKey: 'ä ö' }, 'idempotencyKey must be 1 to 255 visible ASCII characters.'],
    [{ hold: 'grant_1' }, 'hold must be the id of a hold.'],
    [{ maxCredits: 1.5 }, 'maxCredits must be a whole number from 0 on.'],
    [{ maxCredits: Number.NaN }, 'maxCredits must be a whole number from 0 on.'],
    [{ dryrun: true }, 'dryrun is no option of jobs.search; did you mean dryRun.'],
    [{ max_credits: 1 }, 'max_credits is no option of jobs.search; did you mean maxCredits.'],
    [{ maxItems: 5 }, 'maxItems is no option of jobs.search.'],
    [{ timeout: 0 }, 'timeout must be ms, from 1 to 2147483647.'],
    [{ deadline: Number.NaN }, 'deadline must be ms, from 1 to 2147483647.'],
    [{ deadline: null }, 'deadline must be ms, from 1 to 2147483647.'],
    [{ dryRun: 'no' }, 'dryRun must be true or false.'],
    [{ signal: {} }, 'signal must be an AbortSignal.'],
  ])('is an option too: %j', async (option, message) => {
    const result = await client.jobs.search.safe({ ...recent, limit: 1 }, untyped(option))
    expect(result).toMatchObject({ error: { message, fields: [{ in: 'option' }] } })
  })

  it.each([
    [{ maxCredits: Number.NaN }, 'maxCredits must be'],
    [{ maxItems: Number.NaN }, 'maxItems must be'],
    [{ idempotencyKey: 'night-7' }, 'idempotencyKey is no option'],
    [{ resume: {} }, 'resume must be'],
  ])('is an option of a walk too: %j', async (option, message) => {
    const walk = client.jobs.search.items(recent, untyped(option))
    const read = async (): Promise<void> => {
      for await (const _ of walk);
    }
    await expect(read()).rejects.toThrow(message)
    expect(walk.summary.items).toBe(0)
  })

  it.each([
    [{ timeout: Number.NaN }, 'timeout must be'],
    [{ deadline: 0 }, 'deadline must be'],
    [{ retry: { attempts: Number.NaN } }, 'retry.attempts must be'],
    [{ retry: { atempts: 1 } }, 'retry.atempts is no option'],
    [{ retry: 3 }, 'retry. is no option'],
    [{ lowCredits: { api: 'few' } }, 'lowCredits.api must be'],
    [{ logLevel: 'loud' }, 'logLevel must be'],
  ])('is an option of the client too: %j', async (option, message) => {
    const wrong = createClient(
      untyped({ apiKey: 'k', baseUrl: 'https://api.test', fetch: server.fetch, ...option }),
    )
    await expect(wrong.jobs.search(recent)).rejects.toThrow(message)
    expect(server.requests).toHaveLength(1)
  })

  it.each([
    [{ budgets: { api: 5 } }, 'There must be nothing but: baseUrl fetch timeout'],
    [{ budget: 500 }, 'There must be nothing but: api company.'],
    [{ budget: { api: null } }, 'A budget must be a number.'],
    [{ budget: { apis: 5 } }, 'There must be nothing but: api company.'],
    [{ budget: { api: Number.NaN } }, 'A budget must be a number.'],
    [{ apiKey: '' }, 'The API key or token must be'],
    [{ apiKey: undefined }, 'The API key or token must be'],
    [{ baseUrl: undefined }, 'baseUrl must be an address such as https://api.example.com'],
    [{ baseUrl: '' }, 'baseUrl must be an address such as https://api.example.com'],
    [{ baseUrl: 'api.example.com' }, 'baseUrl must be an address such as https://api.example.com'],
    [{ baseUrl: 'https://a.example/v1' }, 'baseUrl must be an address such as https://api.example.com'],
    [
      { baseUrl: 'https://me:secret@a.example' },
      'baseUrl must be an address such as https://api.example.com',
    ],
    [{ baseUrl: '/api' }, 'baseUrl must be an address such as https://api.example.com'],
  ] as const)('is refused when the client is made: %j', (option, message) => {
    const make = () => createClient(untyped({ apiKey: 'k', baseUrl: 'https://api.test', ...option }))
    expect(make).toThrow(message)
    expect(make).not.toThrow('secret')
    expect(() => client.scope(untyped({ label: 'night', ...option }))).toThrow(TypeError)
  })

  it('is what JSON cannot say', async () => {
    const cyclic: Record<string, unknown> = {}
    cyclic['self'] = cyclic
    const result = await client.jobs.search.safe({ job_location_or: [untyped(cyclic)] })
    expect(result).toMatchObject({ error: { fields: [{ pointer: '/params' }] } })
  })
})
