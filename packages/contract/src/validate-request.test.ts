import { describe, expect, it } from 'vitest'
import { requestExamples } from './generated/request-examples.ts'
import type { OperationId } from './generated/operation-types.ts'
import { routes } from './routes.ts'
import { validateRequest } from './validate-request.ts'
import type { RequestParts } from './validate-request.ts'

function parts(given: {
  query?: string
  headers?: HeadersInit
  body?: unknown
  path?: RequestParts['path']
}) {
  return {
    path: given.path ?? {},
    query: new URLSearchParams(given.query),
    headers: new Headers(given.headers),
    body: given.body,
  }
}

function violationsOf(operationId: OperationId, given: Parameters<typeof parts>[0]) {
  const judgement = validateRequest(operationId, parts(given))
  return judgement.ok
    ? []
    : judgement.violations.map(({ pointer, in: place, message }) => `${place} ${pointer} ${message}`)
}

const search = { posted_at_max_age_days: 7 }
const team = { team_id: 'team_1' }
const grant = {
  kind: 'api',
  amount: 5,
  source: 'promo',
  class: 'unpaid',
  reason_code: 'goodwill',
  note: 'Sorry.',
}

describe('a body', () => {
  it('gets the defaults of the contract', () => {
    const judgement = validateRequest(
      'searchJobs',
      parts({ body: { ...search, order_by: [{ field: 'date_posted' }] } }),
    )
    expect(judgement).toMatchObject({
      ok: true,
      value: {
        body: {
          ...search,
          page: 0,
          offset: 0,
          limit: 25,
          blur_company_data: false,
          order_by: [{ desc: true }],
        },
      },
    })
  })

  it('may not have a field that the contract does not name', () => {
    expect(violationsOf('searchJobs', { body: { ...search, job_titel_or: ['x'] } })).toEqual([
      'body /job_titel_or is not known here; did you mean job_title_or?',
    ])
  })

  it('names an unknown field inside a nested object', () => {
    expect(violationsOf('searchCompanies', { body: { job_filters: { company_name_or: ['x'] } } })).toEqual([
      'body /job_filters/company_name_or is not known here',
    ])
  })

  it('escapes a field name in its pointer', () => {
    expect(violationsOf('searchCompanies', { body: { 'a/b~c': 1 } })).toEqual([
      'body /a~1b~0c is not known here',
    ])
  })

  it('treats __proto__ as an unknown field', () => {
    expect(violationsOf('searchCompanies', { body: JSON.parse('{"__proto__": {"limit": 1}}') })).toEqual([
      'body /__proto__ is not known here',
    ])
  })

  it('reports all that is wrong at once', () => {
    const body = { ...search, limit: 0, remote: 'no', job_seniority_or: ['boss'], job_country_code_or: 'US' }
    expect(violationsOf('searchJobs', { body }).toSorted()).toEqual([
      'body /job_country_code_or must be a list or null',
      'body /job_seniority_or/0 must be one of c_level, staff, senior, mid_level, junior',
      'body /limit must be at least 1',
      'body /remote must be true or false or null',
    ])
  })

  it('stops at 50 findings', () => {
    const body = { ...search, job_id_or: Array.from({ length: 1000 }, () => 'x') }
    // All findings differ by pointer.
    expect(violationsOf('searchJobs', { body })).toHaveLength(50)
  })

  it('is refused when it is missing, not an object, or not expected', () => {
    expect(violationsOf('searchJobs', {})).toEqual(['body  is required'])
    expect(violationsOf('searchJobs', { body: [] })).toEqual(['body  must be an object'])
    expect(violationsOf('getTeam', { body: {} })).toEqual(['body  must not be there'])
  })

  it('of a job search needs a filter that narrows it; null and an empty list do not', () => {
    const body = {
      job_title_or: ['x'],
      discovered_at_gte: '2026-01-01',
      posted_at_gte: null,
      company_name_or: [],
    }
    expect(violationsOf('searchJobs', { body })).toEqual([
      expect.stringMatching(/^body {2}needs at least one of posted_at_max_age_days, posted_at_gte, /),
    ])
    expect(violationsOf('searchJobs', { body: { posted_at_max_age_days: 0 } })).toEqual([])
  })

  it('refuses a day that the calendar lacks and a time where a day is asked for', () => {
    expect(violationsOf('searchJobs', { body: { posted_at_gte: '2026-02-30' } })).toHaveLength(1)
    expect(violationsOf('searchJobs', { body: { posted_at_gte: '2026-02-03T00:00:00Z' } })).toHaveLength(1)
  })

  it('of a hold gets its time to live and may not set aside nothing', () => {
    const judgement = validateRequest('createHold', parts({ body: { kind: 'api', amount: 5 } }))
    expect(judgement).toMatchObject({
      ok: true,
      value: { body: { kind: 'api', amount: 5, ttl_seconds: 3600 } },
    })
    expect(violationsOf('createHold', { body: { kind: 'api', amount: 0, ttl_seconds: 0 } })).toEqual([
      'body /amount must be at least 1',
      'body /ttl_seconds must be at least 1',
    ])
  })

  it('of an estimate needs units or companies; no units at all are an answer', () => {
    expect(violationsOf('estimateCost', { body: { operation: 'revealCompanies', company_ids: [] } })).toEqual(
      ['body  needs at least one of units, company_ids'],
    )
    expect(violationsOf('estimateCost', { body: { operation: 'searchJobs', units: 0 } })).toEqual([])
  })

  it('of a staff write needs a reason and a note that says something', () => {
    const path = { ...team, grant_id: 'grant_1' }
    const headers = { 'Idempotency-Key': 'k' }
    expect(violationsOf('adminVoidGrant', { path, headers, body: { note: ' ' } })).toHaveLength(2)
    expect(
      violationsOf('adminChangeGrantExpiry', { path, headers, body: { reason_code: 'other', note: 'x' } }),
    ).toEqual(['body /expires_at is required'])
  })

  it('with a rollover rule lists the modes, and asks for what its mode needs', () => {
    const headers = { 'Idempotency-Key': 'k' }
    const path = { ...team, kind: 'api' }
    const bodyWith = (rule: unknown) => ({ path, headers, body: { rule, reason_code: 'other', note: 'x' } })
    expect(violationsOf('adminSetRolloverRule', bodyWith({ mode: 'some' }))).toEqual([
      'body /rule/mode must be one of none, all, percent',
    ])
    expect(
      violationsOf(
        'adminSetRolloverRule',
        bodyWith({ mode: 'percent', percent: 50, life: { basis: 'origin' } }),
      ),
    ).toEqual(['body /rule/percent_of is required', 'body /rule/life/months is required'])
    expect(violationsOf('adminSetRolloverRule', bodyWith({ mode: 'none', percent: 1 }))).toHaveLength(1)
  })
})

describe('a query', () => {
  it('turns texts into values and repeated names into lists', () => {
    const judgement = validateRequest(
      'listEntries',
      parts({ query: 'kind=api&type=charge&type=grant&limit=20' }),
    )
    expect(judgement).toMatchObject({
      ok: true,
      value: { query: { kind: 'api', type: ['charge', 'grant'], limit: 20 } },
    })
  })

  it('makes a list of a single value', () => {
    const judgement = validateRequest('getUsage', parts({ query: 'group_by=kind' }))
    expect(judgement).toMatchObject({ ok: true, value: { query: { group_by: ['kind'], timezone: 'UTC' } } })
  })

  it.each(['1e1', ' 5', '5.0', '0x5', '', 'five'])('does not guess that %j is a number', (text) => {
    const query = new URLSearchParams({ kind: 'api', limit: text }).toString()
    expect(violationsOf('listEntries', { query })).toEqual(['query /limit must be a whole number'])
  })

  it('refuses unknown, missing and repeated parameters', () => {
    expect(violationsOf('listEntries', { query: 'limt=5' })).toEqual([
      'query /kind is required',
      'query /limt is not known here; did you mean limit?',
    ])
    expect(violationsOf('listEntries', { query: 'kind=api&kind=company' })).toEqual([
      'query /kind must be given once',
    ])
    expect(violationsOf('getTeam', { query: 'x=1' })).toEqual(['query /x is not known here'])
  })

  it('takes parameters called like parts of every object for unknown ones', () => {
    expect(violationsOf('listEntries', { query: 'kind=api&__proto__=1&constructor=2' }).toSorted()).toEqual([
      'query /__proto__ is not known here',
      'query /constructor is not known here',
    ])
  })
})

describe('a header', () => {
  it('is read in any case and by its kind', () => {
    const headers = { 'credits-max': '10', 'CREDITS-DRY-RUN': '?1' }
    const judgement = validateRequest('searchJobs', parts({ headers, body: { ...search } }))
    expect(judgement).toMatchObject({
      ok: true,
      value: { headers: { 'Credits-Max': 10, 'Credits-Dry-Run': '?1' } },
    })
  })

  it('is refused and named when it is malformed', () => {
    const headers = { 'Credits-Max': '-1', 'Credits-Dry-Run': 'yes', 'Credits-Hold': 'hold 7' }
    expect(violationsOf('searchJobs', { headers, body: { ...search } })).toEqual([
      'header /Credits-Max must be at least 0',
      'header /Credits-Dry-Run must be one of ?1, ?0, true, false',
      'header /Credits-Hold must match ^hld_[0-9A-Za-z]{1,64}$',
    ])
  })

  it('is none of our business when the operation does not declare it', () => {
    expect(violationsOf('getTeam', { headers: { 'Credits-Max': 'x', 'X-Other': 'y' } })).toEqual([])
  })

  it('Idempotency-Key is required on a write that moves credits, not on its preview', () => {
    expect(violationsOf('adminCreateGrant', { path: team, body: { ...grant } })).toEqual([
      'header /Idempotency-Key is required',
    ])
    expect(
      violationsOf('adminCreateGrant', { path: team, body: { ...grant }, query: 'preview=true' }),
    ).toEqual([])
  })
})

describe('a path', () => {
  it('refuses an id of another kind', () => {
    expect(violationsOf('getCharge', { path: { charge_id: 'grant_1' } })).toEqual([
      'path /charge_id must match ^chg_[0-9A-Za-z]{1,64}$',
    ])
  })
})

describe('examples', () => {
  const sample: { readonly [name: string]: string } = {
    team_id: 'team_1',
    kind: 'api',
    hold_id: 'hld_1',
    grant_id: 'grant_1',
    charge_id: 'chg_1',
    budget_id: 'bud_1',
    staff_id: 'staff_1',
    approval_id: 'apr_1',
    bulk_grant_id: 'blk_1',
  }
  const cases = Object.entries(requestExamples).flatMap(([id, examples]) =>
    Object.entries(examples).map(([name, body]) => [id, name, body] as const),
  )

  it.each(cases)('%s %s keeps the contract', (id, _name, body) => {
    const route = routes.find(({ operationId }) => operationId === id)
    if (route === undefined) throw new Error(`No operation ${id}`)
    const path = Object.fromEntries(
      [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, sample[name] ?? '']),
    )
    const headers = { 'Idempotency-Key': 'k' }
    expect(violationsOf(route.operationId, { path, headers, body: structuredClone(body) })).toEqual([])
  })

  it('stand on every operation with a body', () => {
    const withBody = routes.filter(({ hasBody }) => hasBody).map(({ operationId }) => operationId)
    expect(Object.keys(requestExamples).toSorted()).toEqual(withBody.toSorted())
  })
})
