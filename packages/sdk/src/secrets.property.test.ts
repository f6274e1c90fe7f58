import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAdminClient } from './admin-client.ts'
import { createClient } from './client.ts'
import type { Fetch } from './core/base-client-options.ts'
import type { Logger } from './core/log.ts'
import { ScripError } from './errors/scrip-error.ts'
import { networkError, paidAnswer, refusal, stubServer } from './testing/stub-server.ts'

const secret = 'scrip_live_verysecret'
const search = { posted_at_max_age_days: 7, limit: 25, job_title_or: ['a secret project'] }

/** What may come back: some of it quotes the request, as proxies and careless `fetch`es do. */
const answers: readonly (readonly [string, Fetch])[] = [
  ['a lost connection', stubServer(networkError()).fetch],
  ['a refusal', stubServer(refusal(401, 'unauthenticated')).fetch],
  ['a server error', stubServer(new Response('oops', { status: 500 })).fetch],
  ['a page that is no JSON', stubServer(new Response('<html>')).fetch],
  ['a paid answer', stubServer(paidAnswer(25)).fetch],
  [
    'a timeout',
    async (request) =>
      new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason)),
      ),
  ],
  [
    'a fetch whose error quotes the key',
    async (request) => {
      throw new TypeError(`Cannot send ${request.headers.get('authorization')}`, {
        cause: new Error(`No route for ${secret}`),
      })
    },
  ],
  [
    'a fetch whose error holds the request',
    async (request) => {
      throw Object.assign(new Error('It failed.'), { request, headers: [...request.headers] })
    },
  ],
  [
    'a proxy that answers with the headers that it got',
    async (request) =>
      new Response('', { status: 502, headers: { 'x-echo': request.headers.get('authorization') ?? '' } }),
  ],
  [
    'a cookie',
    async () => Response.json({ data: [] }, { headers: { 'x-session': secret, 'credits-cost': '1' } }),
  ],
]

describe('secrets', () => {
  it('are in no error, no log and no client, whatever comes back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...answers),
        fc.constantFrom('debug', 'info', 'warn', 'error' as const),
        fc.boolean(),
        async ([, fetch], logLevel, isStaff) => {
          const said: unknown[] = []
          const write = (...line: readonly unknown[]): void => void said.push(line)
          const logger: Logger = { debug: write, info: write, warn: write, error: write }
          const options = {
            baseUrl: 'https://api.test',
            fetch,
            logger,
            logLevel,
            timeout: 5,
            retry: { attempts: 1 },
          }
          const client = isStaff
            ? createAdminClient({ ...options, token: secret })
            : createClient({ ...options, apiKey: async () => secret })
          const result =
            'jobs' in client ? await client.jobs.search.safe(search) : await client.teams.list.safe()
          if (!result.ok)
            said.push(result.error, result.error.stack, result.error.cause, JSON.stringify(result))
          said.push(client)
          const text = said.map((one) => inspect(one, { depth: 30, showHidden: true })).join('\n')
          expect(text).not.toContain('verysecret')
          expect(text).not.toContain('secret project')
        },
      ),
      { numRuns: 150 },
    )
  })

  it('are not in the error about a key that no header can hold', async () => {
    const apiKey = 'very\nsecret'
    const baseUrl = 'https://api.test'
    const client = createClient({ apiKey: () => apiKey, baseUrl, fetch: answers[0]?.[1] ?? fetch })
    const error = await client.team.get().catch((thrown: unknown) => thrown)
    expect(() => createClient({ apiKey, baseUrl })).toThrow(/^The API key or token must be/)
    expect(error).toBeInstanceOf(ScripError)
    expect(inspect(error, { depth: 20 })).not.toMatch(/very\\?n?.?secret/s)
  })
})

describe('the log', () => {
  it('has a line for each attempt, with the headers about credits and limits', async () => {
    const lines: unknown[] = []
    const write =
      (level: string) =>
      (message: string, facts: object): void =>
        void lines.push([level, message, facts])
    const client = createClient({
      apiKey: secret,
      baseUrl: 'https://api.test',
      fetch: stubServer(refusal(503, 'unavailable', {}, { 'retry-after': '0' }), paidAnswer(25)).fetch,
      logger: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
      logLevel: 'debug',
    })
    {
      using night = client.scope({ label: 'night' })
      await night.jobs.search({ posted_at_max_age_days: 7, limit: 25 })
    }
    expect(lines).toMatchObject([
      [
        'warn',
        'jobs.search 503',
        { status: 503, 'retry-after': '0', requestId: 'req_2', attempt: 1, retryInMs: 0 },
      ],
      ['debug', 'jobs.search 200', { status: 200, 'credits-cost': '25' }],
      ['info', 'night', { api: 25, company: 0 }],
    ])
  })

  it('never fails a call', async () => {
    const write = (): never => {
      throw new Error('The disk is full.')
    }
    const client = createClient({
      apiKey: secret,
      baseUrl: 'https://api.test',
      fetch: stubServer(paidAnswer(25)).fetch,
      logger: { debug: write, info: write, warn: write, error: write },
      logLevel: 'debug',
    })
    await expect(client.jobs.search({ posted_at_max_age_days: 7, limit: 25 })).resolves.toMatchObject({
      ok: true,
    })
  })
})
