import type { OperationId } from '@scrip/contract'
import * as fc from 'fast-check'

/** Stands for something that an earlier answer named, counted around; for an id that nobody has when there is none. */
export interface Ref {
  readonly ref: 'charge' | 'hold' | 'grant' | 'company' | 'cursor' | 'team' | 'key' | 'budget'
  readonly number: number
}

/** A call before its references are looked up. Strings in it may be references, wherever they stand. */
export interface HttpCall {
  readonly operation: OperationId
  /** Whose key is sent; of a call of the staff, nobody's. */
  readonly team: number
  readonly path: Readonly<Record<string, string | Ref>>
  readonly query: Readonly<Record<string, string | Ref>>
  readonly headers: Readonly<Record<string, string | Ref>>
  readonly body: unknown
  /** First as a preview, then with the version that this told: how the staff write. */
  readonly isApplied: boolean
}

export type HttpStep =
  | { readonly type: 'call'; readonly call: HttpCall }
  /** Time goes by, and the job that books what has fallen due comes after it or does not. */
  | { readonly type: 'advance'; readonly milliseconds: number; readonly settles: boolean }

const number = fc.nat({ max: 4 })
const refTo = (ref: Ref['ref']): fc.Arbitrary<Ref> => number.map((each) => ({ ref, number: each }))
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 })
const key = fc.constantFrom('k1', 'k2', 'k3')
const kind = fc.constantFrom('api', 'company')
const limit = fc.constantFrom('1', '2', '3', '500', 'x')
const instantText = fc.constantFrom('2026-03-01', '2026-03-02T12:00:00Z', '2026-04-01', 'yesterday')

/** Values that a sloppy caller sends; no schema of the contract has room for most of them. */
const sloppy = fc.oneof(
  fc.constantFrom(null, true, -1, 0, 1.5, '', 'x', '0', [], {}, 2 ** 53, '\u0000', '😀'),
  fc.jsonValue({ maxDepth: 1 }),
)

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>

/** Left-out fields are not sent; now and then one is of the wrong type. */
function bodyOf(fields: Fields): fc.Arbitrary<unknown> {
  const names = Object.keys(fields)
  const good = fc.record({ ...fields })
  const bad = fc.tuple(good, fc.constantFrom(...names, 'unknown_field'), sloppy)
  return fc.oneof(
    { weight: 8, arbitrary: good },
    { weight: 1, arbitrary: bad.map(([body, name, value]) => ({ ...body, [name]: value })) },
    { weight: 1, arbitrary: sloppy },
  )
}

const priced: Fields = {
  'Idempotency-Key': maybe(key),
  'Credits-Max': maybe(fc.constantFrom('0', '1', '3', 'many')),
  'Credits-Dry-Run': maybe(fc.constantFrom('?1', 'true')),
  'Credits-Hold': maybe(refTo('hold')),
}
const reason: Fields = { reason_code: fc.constant('test'), note: fc.constant('A test wants it.') }

interface Shape {
  readonly path?: Fields
  readonly query?: Fields
  readonly headers?: Fields
  readonly body?: Fields
  readonly isApplied?: boolean
}

function callOf(operation: OperationId, shape: Shape = {}): fc.Arbitrary<HttpCall> {
  return fc
    .record({
      operation: fc.constant(operation),
      team: fc.nat({ max: 1 }),
      path: fc.record({ ...shape.path }),
      query: fc.record({ ...shape.query }),
      headers: fc.record({ ...shape.headers }),
      body: shape.body === undefined ? fc.constant(undefined) : bodyOf(shape.body),
      isApplied: fc.constant(shape.isApplied === true),
    })
    .map((call) => call as HttpCall)
}

const team: Fields = { team_id: refTo('team') }
const write = { isApplied: true } as const
const page: Fields = { limit: maybe(limit), cursor: maybe(refTo('cursor')) }
const jobSearch: Fields = {
  posted_at_max_age_days: fc.constantFrom(30, 400),
  limit: fc.constantFrom(1, 2, 3, 30),
  page: maybe(fc.nat({ max: 6 })),
  cursor: maybe(refTo('cursor')),
  blur_company_data: maybe(fc.boolean()),
  include_total_results: maybe(fc.boolean()),
  company_id_or: maybe(fc.tuple(refTo('company'))),
}

const customerCalls: readonly fc.Arbitrary<HttpCall>[] = [
  callOf('searchJobs', { headers: priced, body: jobSearch }),
  callOf('searchJobs', { headers: priced, body: jobSearch }),
  callOf('searchCompanies', { headers: priced, body: { limit: fc.constantFrom(1, 2, 4) } }),
  callOf('searchTechnologies', { headers: priced, body: { company_id: refTo('company') } }),
  callOf('revealCompanies', {
    headers: priced,
    body: { company_ids: fc.array(refTo('company'), { minLength: 1, maxLength: 3 }) },
  }),
  callOf('createHold', {
    headers: { 'Idempotency-Key': maybe(key) },
    body: { kind, amount: fc.constantFrom(1, 5, 9, 100_000), ttl_seconds: fc.constantFrom(60, 86_400) },
  }),
  callOf('captureHold', { path: { hold_id: refTo('hold') }, body: { amount: maybe(fc.constantFrom(1, 3)) } }),
  callOf('releaseHold', { path: { hold_id: refTo('hold') } }),
  callOf('getCreditBalance'),
  callOf('getForecast', { query: { days: fc.constantFrom('7', '40') } }),
  callOf('listGrants', {
    query: { ...page, kind: maybe(kind), state: maybe(fc.constantFrom('all', 'live')) },
  }),
  callOf('listEntries', {
    query: {
      ...page,
      kind,
      type: maybe(fc.constantFrom('charge', 'grant', 'expiry')),
      from: maybe(instantText),
    },
  }),
  callOf('listCharges', { query: { ...page, kind: maybe(kind), to: maybe(instantText) } }),
  callOf('getCharge', { path: { charge_id: refTo('charge') } }),
  callOf('listHolds', { query: { ...page, state: maybe(fc.constantFrom('open', 'ended', 'all')) } }),
  callOf('listAccessWindows', { query: { ...page, state: maybe(fc.constantFrom('open', 'closed', 'all')) } }),
  callOf('getUsage', {
    query: {
      group_by: fc.constantFrom('day', 'operation'),
      from: maybe(instantText),
      to: maybe(instantText),
    },
  }),
  callOf('getCompany', { path: { company_id: refTo('company') } }),
  callOf('listCompanyJobs', { path: { company_id: refTo('company') }, query: page }),
  callOf('estimateCost', { body: { operation: fc.constant('searchJobs'), units: fc.nat({ max: 9 }) } }),
  callOf('listRequestsLegacy', { query: { limit: maybe(limit) } }),
  callOf('countRequestsLegacy', { query: {} }),
]

const staffCalls: readonly fc.Arbitrary<HttpCall>[] = [
  callOf('adminCreateGrant', {
    ...write,
    path: team,
    body: {
      kind,
      amount: fc.constantFrom(1, 7, 50),
      source: fc.constant('promo'),
      class: fc.constantFrom('paid', 'unpaid'),
      priority: maybe(fc.constantFrom(50, 100)),
      expires_at: maybe(fc.constantFrom('2026-03-03T00:00:00.001Z', '2026-03-20T00:00:00Z')),
      ...reason,
    },
  }),
  callOf('adminVoidGrant', { ...write, path: { ...team, grant_id: refTo('grant') }, body: reason }),
  callOf('adminRefundCharge', {
    ...write,
    path: { ...team, charge_id: refTo('charge') },
    body: { amount: maybe(fc.constantFrom(1, 2)), ...reason },
  }),
  callOf('adminAdjustCredits', {
    ...write,
    path: team,
    body: { kind, amount: fc.constantFrom(-2, 3), ...reason },
  }),
  callOf('adminChangePlan', {
    ...write,
    path: team,
    body: { plan_id: fc.constantFrom('api_5000', 'free', 'demo', 'nothing'), ...reason },
  }),
  callOf('adminSetBudget', {
    path: team,
    body: {
      scope: fc.constant('team'),
      scope_id: refTo('team'),
      kind,
      window: fc.constantFrom('day', 'month', 'lifetime'),
      limit: fc.constantFrom(0, 4, 1000),
      ...reason,
    },
  }),
  callOf('adminCreateKey', {
    path: team,
    headers: { 'Idempotency-Key': key },
    body: { name: fc.constant('night') },
  }),
  callOf('adminListExpiring', { query: { within_days: fc.constantFrom('30', '366'), limit } }),
  callOf('adminListAudit', { query: page }),
  callOf('adminListKeys', { path: team }),
  callOf('adminGetTeam', { path: team }),
  callOf('adminPreviewRollover', { path: team, query: { kind } }),
  callOf('adminGetUsage', { query: { group_by: fc.constantFrom('team', 'day') } }),
  callOf('adminVerifyLedger', { body: { team_id: refTo('team') } }),
]

const minuteMs = 60_000
const dayMs = 86_400_000
const distance = fc.constantFrom(1, 1000, minuteMs, dayMs / 2, dayMs, 9 * dayMs, 31 * dayMs)

/** Random calls of customers and staff, good and broken, with time that goes by between them. */
export const httpSteps: fc.Arbitrary<readonly HttpStep[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.oneof(...customerCalls).map((call) => ({ type: 'call' as const, call })) },
    { weight: 4, arbitrary: fc.oneof(...staffCalls).map((call) => ({ type: 'call' as const, call })) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('advance' as const),
        milliseconds: distance,
        settles: fc.boolean(),
      }),
    },
  ),
  { maxLength: 40, size: 'max' },
)
