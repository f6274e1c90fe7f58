/**
 * The same four calls, written as a user of each client would. `open` answers them as functions, over any `fetch`.
 * They are text, since some import code that is generated when the bench runs. stripe and openai have no client of
 * this API, so they make four calls of their own of the same kinds.
 */
export const fixtures = {
  scrip: `
import { createClient } from '@scrip/sdk'
export function open(fetch: typeof globalThis.fetch): ((signal?: AbortSignal) => Promise<unknown>)[] {
  const client = createClient({ baseUrl: 'https://api.example.com', apiKey: 'scrip_test_a_1', fetch: (request) => fetch(request) })
  return [
    (signal?: AbortSignal) => client.jobs.search({ posted_at_max_age_days: 7, limit: 25 }, signal && { signal }),
    (signal?: AbortSignal) => client.companies.search({ min_employee_count: 50, limit: 25 }, signal && { signal }),
    (signal?: AbortSignal) => client.companies.technologies({ company_domain: 'example.com' }, signal && { signal }),
    (signal?: AbortSignal) => client.credits.balance({}, signal && { signal }),
  ]
}`,
  raw: `
export function open(fetch: typeof globalThis.fetch): ((signal?: AbortSignal) => Promise<unknown>)[] {
  const send = async (method: string, path: string, body: object | null, signal?: AbortSignal) => {
    const response = await fetch(new Request('https://api.example.com' + path, {
      method,
      headers: { authorization: 'Bearer scrip_test_a_1', 'content-type': 'application/json' },
      body: body === null ? null : JSON.stringify(body),
      signal: signal ?? null,
    }))
    if (!response.ok) throw new Error(String(response.status))
    return (await response.json()) as unknown
  }
  return [
    (signal?: AbortSignal) => send('POST', '/v1/jobs/search', { posted_at_max_age_days: 7, limit: 25 }, signal),
    (signal?: AbortSignal) => send('POST', '/v1/companies/search', { min_employee_count: 50, limit: 25 }, signal),
    (signal?: AbortSignal) => send('POST', '/v1/companies/technologies', { company_domain: 'example.com' }, signal),
    (signal?: AbortSignal) => send('GET', '/v1/credits/balance', null, signal),
  ]
}`,
  // With the options that the SDK has: a timeout for an attempt and for all, three attempts also of a POST, one key.
  ky: `
import ky from 'ky'
export function open(fetch: typeof globalThis.fetch): ((signal?: AbortSignal) => Promise<unknown>)[] {
  const api = ky.create({
    baseUrl: 'https://api.example.com',
    fetch,
    headers: { authorization: 'Bearer scrip_test_a_1', accept: 'application/json' },
    timeout: 10_000,
    totalTimeout: 60_000,
    retry: { limit: 2, methods: ['get', 'post', 'put', 'patch', 'delete'], shouldRetry: () => false, delay: () => 300 },
  })
  const keyed = (signal?: AbortSignal) => ({ headers: { 'idempotency-key': crypto.randomUUID() }, ...(signal && { signal }) })
  return [
    (signal?: AbortSignal) => api.post('/v1/jobs/search', { json: { posted_at_max_age_days: 7, limit: 25 }, ...keyed(signal) }).json<{ data: unknown[] }>(),
    (signal?: AbortSignal) => api.post('/v1/companies/search', { json: { min_employee_count: 50, limit: 25 }, ...keyed(signal) }).json<{ data: unknown[] }>(),
    (signal?: AbortSignal) => api.post('/v1/companies/technologies', { json: { company_domain: 'example.com' }, ...keyed(signal) }).json<{ data: unknown[] }>(),
    (signal?: AbortSignal) => api.get('/v1/credits/balance', signal && { signal }).json<{ team_id: string }>(),
  ]
}`,
  'openapi-fetch': `
import createClient from 'openapi-fetch'
import type { paths } from './generated/paths.ts'
export function open(fetch: typeof globalThis.fetch): ((signal?: AbortSignal) => Promise<unknown>)[] {
  const client = createClient<paths>({
    baseUrl: 'https://api.example.com',
    fetch,
    headers: { authorization: 'Bearer scrip_test_a_1' },
  })
  return [
    (signal?: AbortSignal) => client.POST('/v1/jobs/search', { body: { posted_at_max_age_days: 7, limit: 25 }, ...(signal && { signal }) }),
    (signal?: AbortSignal) => client.POST('/v1/companies/search', { body: { min_employee_count: 50, limit: 25 }, ...(signal && { signal }) }),
    (signal?: AbortSignal) => client.POST('/v1/companies/technologies', { body: { company_domain: 'example.com' }, ...(signal && { signal }) }),
    (signal?: AbortSignal) => client.GET('/v1/credits/balance', signal && { signal }),
  ]
}`,
  hono: `
import { hc } from 'hono/client'
import type { Api } from './generated/hono-api.ts'
export function open(fetch: typeof globalThis.fetch): ((signal?: AbortSignal) => Promise<unknown>)[] {
  const client = hc<Api>('https://api.example.com', { fetch, headers: { authorization: 'Bearer scrip_test_a_1' } })
  const init = (signal?: AbortSignal) => (signal === undefined ? {} : { init: { signal } })
  return [
    async (signal?: AbortSignal) => (await client.v1.jobs.search.$post({ json: { posted_at_max_age_days: 7, limit: 25 } }, init(signal))).json(),
    async (signal?: AbortSignal) => (await client.v1.companies.search.$post({ json: { min_employee_count: 50, limit: 25 } }, init(signal))).json(),
    async (signal?: AbortSignal) => (await client.v1.companies.technologies.$post({ json: { company_domain: 'example.com' } }, init(signal))).json(),
    async (signal?: AbortSignal) => (await client.v1.credits.balance.$get({}, init(signal))).json(),
  ]
}`,
  'hey-api': `
import ky from 'ky'
import { createClient, createConfig } from './generated/hey-api/client/index.ts'
import { getCreditBalance, searchCompanies, searchJobs, searchTechnologies } from './generated/hey-api/sdk.gen.ts'
export function open(fetch: typeof globalThis.fetch): ((signal?: AbortSignal) => Promise<unknown>)[] {
  const client = createClient(createConfig({ baseUrl: 'https://api.example.com', auth: 'scrip_test_a_1', ky: ky.create({ fetch }) }))
  return [
    (signal?: AbortSignal) => searchJobs({ client, body: { posted_at_max_age_days: 7, limit: 25 }, ...(signal && { signal }) }),
    (signal?: AbortSignal) => searchCompanies({ client, body: { min_employee_count: 50, limit: 25 }, ...(signal && { signal }) }),
    (signal?: AbortSignal) => searchTechnologies({ client, body: { company_domain: 'example.com' }, ...(signal && { signal }) }),
    (signal?: AbortSignal) => getCreditBalance({ client, ...(signal && { signal }) }),
  ]
}`,
  stripe: `
import Stripe from 'stripe'
export function open(fetch: typeof globalThis.fetch): ((signal?: AbortSignal) => Promise<unknown>)[] {
  const client = new Stripe('sk_test_a', { httpClient: Stripe.createFetchHttpClient(fetch), telemetry: false })
  return [
    () => client.customers.create({ name: 'A', email: 'a@example.com' }),
    () => client.products.create({ name: 'A', active: true }),
    () => client.prices.create({ product: 'p', currency: 'eur' }),
    () => client.balance.retrieve(),
  ]
}`,
  openai: `
import OpenAI from 'openai'
export function open(fetch: typeof globalThis.fetch): ((signal?: AbortSignal) => Promise<unknown>)[] {
  const client = new OpenAI({ apiKey: 'sk-a', baseURL: 'https://api.example.com/v1', fetch })
  return [
    (signal?: AbortSignal) => client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'a' }] }, signal && { signal }),
    (signal?: AbortSignal) => client.embeddings.create({ model: 'm', input: 'a', encoding_format: 'float' }, signal && { signal }),
    (signal?: AbortSignal) => client.moderations.create({ input: 'a' }, signal && { signal }),
    (signal?: AbortSignal) => client.models.retrieve('m', signal && { signal }),
  ]
}`,
} as const

export type ClientName = keyof typeof fixtures

export const clientNames: readonly ClientName[] = [
  'scrip',
  'raw',
  'ky',
  'openapi-fetch',
  'hono',
  'hey-api',
  'stripe',
  'openai',
]

/** What hono's client infers its types from: a server of these four routes. */
export const honoApi = `
import { Hono } from 'hono'
import { validator } from 'hono/validator'
import type { components } from './paths.ts'
type Schemas = components['schemas']
const api = new Hono()
  .post('/v1/jobs/search', validator('json', (value) => value as Schemas['JobSearch']), (c) => c.json({} as Schemas['JobSearchAnswer']))
  .post('/v1/companies/search', validator('json', (value) => value as Schemas['CompanySearch']), (c) => c.json({} as Schemas['CompanySearchAnswer']))
  .post('/v1/companies/technologies', validator('json', (value) => value as Schemas['TechnologySearch']), (c) => c.json({} as Schemas['TechnologySearchAnswer']))
  .get('/v1/credits/balance', (c) => c.json({} as Schemas['CreditBalance']))
export type Api = typeof api
`
