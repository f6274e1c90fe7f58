import { describe, expect, it } from 'vitest'
import { parseOpenApiDocument } from '../scripts/generate/document.ts'
import { listOperations } from '../scripts/generate/operations.ts'
import { errorCodes } from './error-code.ts'
import document from './generated/openapi.json' with { type: 'json' }
import { prices } from './price.ts'
import { routeOf, routes } from './routes.ts'

const operations = listOperations(parseOpenApiDocument(document))
const cases = operations.map((operation) => [operation.id, operation] as const)

const priceHeaders = [
  'Credits-Cost',
  'Credits-Kind',
  'Credits-Remaining',
  'Credits-Charge',
  'Credits-Records',
]

describe('every operation', () => {
  it('is counted: a contract without operations proves nothing', () => {
    expect(operations.length).toBeGreaterThan(30)
  })

  it.each(cases)('%s says who may call it, how the client names it and what counts it', (_id, { source }) => {
    expect(source['x-audience']).toMatch(/^(customer|staff)$/)
    expect(source['x-sdk']).toMatch(/^[a-z]+\.[A-Za-z]+$/)
    expect(source['x-rate-limit']).toMatch(/^(search|other)$/)
    expect(source['x-idempotency']).toMatch(/^(none|optional|required)$/)
  })

  it.each(cases)('%s stands under the base of its audience', (_id, { path, source }) => {
    expect(path.startsWith('/admin/v1/')).toBe(source['x-audience'] === 'staff')
  })

  it.each(cases)(
    '%s of the staff needs a permission, but for the session itself',
    (_id, { path, source }) => {
      const isOfSession = path === '/admin/v1/session' || path.startsWith('/admin/v1/session/')
      const needsPermission = source['x-audience'] === 'staff' && !isOfSession
      expect(source['x-permission'] !== undefined).toBe(needsPermission)
    },
  )

  it.each(cases)('%s has every standing header on every answer', (_id, { answers }) => {
    for (const { answer } of answers) {
      expect(Object.keys(answer.headers ?? {})).toEqual(
        expect.arrayContaining(['Request-Id', 'Rules-Version']),
      )
    }
  })

  it.each(cases)('%s has refusals whose codes exist with that status', (_id, { answers }) => {
    for (const { status, answer } of answers.filter((one) => one.status >= 400)) {
      const codes = answer['x-codes'] ?? []
      expect(codes).not.toHaveLength(0)
      for (const code of codes)
        expect(Object.entries(errorCodes)).toContainEqual([code, expect.objectContaining({ status })])
    }
  })

  it('has its own id, path with method, and client name within its audience', () => {
    expect(new Set(routes.map((route) => route.operationId)).size).toBe(routes.length)
    expect(new Set(routes.map((route) => `${route.method} ${route.path}`)).size).toBe(routes.length)
    expect(new Set(routes.map((route) => `${route.audience} ${route.sdk}`)).size).toBe(routes.length)
  })

  it('with a concrete path comes before those with a templated one', () => {
    const firstTemplated = routes.findIndex(({ path }) => path.includes('{'))
    expect(routes.slice(firstTemplated).every(({ path }) => path.includes('{'))).toBe(true)
  })

  it('that needs a fresh second factor is not for a staff token, and says so', () => {
    const stepUps = operations.filter(({ source }) => source['x-step-up'] === true)
    expect(stepUps.length).toBeGreaterThan(5)
    for (const { id, answers, source } of stepUps) {
      const refused = answers.find(({ status }) => status === 403)?.answer
      expect({ id, security: source.security, codes: refused?.['x-codes'] }).toEqual({
        id,
        security: [{ staffSession: [] }],
        codes: expect.arrayContaining(['step_up_required']),
      })
    }
  })

  it('of the staff that writes takes a CSRF token, but for those of nobody yet', () => {
    const writes = routes.filter(({ audience, method }) => audience === 'staff' && method !== 'GET')
    const without = writes
      .filter(({ needsCsrfToken }) => !needsCsrfToken)
      .map(({ operationId }) => operationId)
    expect(without.toSorted()).toEqual([
      'acceptStaffLink',
      'beginOidcSignIn',
      'finishOidcSignIn',
      'finishStaffSignIn',
      'signInStaff',
    ])
  })
})

describe('a priced operation', () => {
  const priced = operations.filter(({ price }) => price !== null)

  it.each(priced.map((operation) => [operation.id, operation] as const))(
    '%s has the credit headers on every answer that knows the account, and takes the caps',
    (_id, { answers, parameters }) => {
      for (const status of [200, 402]) {
        const answer = answers.find((one) => one.status === status)?.answer
        expect(Object.keys(answer?.headers ?? {})).toEqual(expect.arrayContaining(priceHeaders))
      }
      const untaken = priceHeaders.filter((name) => name !== 'Credits-Charge')
      for (const status of [404, 409, 422]) {
        const answer = answers.find((one) => one.status === status)?.answer
        expect(Object.keys(answer?.headers ?? {})).toEqual(expect.arrayContaining(untaken))
      }
      expect(parameters.map(({ name }) => name)).toEqual([
        'Credits-Max',
        'Credits-Dry-Run',
        'Credits-Hold',
        'Idempotency-Key',
      ])
    },
  )

  it('is one that an estimate knows', () => {
    expect(document.components.schemas.PricedOperationName.enum.toSorted()).toEqual(
      Object.keys(prices).toSorted(),
    )
  })

  it('costs what the rulebook says', () => {
    expect(prices).toEqual({
      searchJobs: { kind: 'api', amount: 1, per: 'record', windowDays: null },
      searchCompanies: { kind: 'api', amount: 3, per: 'record', windowDays: null },
      searchTechnologies: { kind: 'api', amount: 3, per: 'lookup', windowDays: null },
      revealCompanies: { kind: 'company', amount: 1, per: 'company', windowDays: 90 },
    })
  })

  it('is the only one with credit headers', () => {
    const free = operations.filter(({ price }) => price === null)
    for (const { answers } of free) {
      for (const { answer } of answers)
        expect(Object.keys(answer.headers ?? {})).not.toContain('Credits-Cost')
    }
  })
})

describe('a staff write that moves credits', () => {
  const keyed = operations.filter(
    ({ source, parameters }) =>
      source['x-audience'] === 'staff' &&
      source['x-idempotency'] === 'required' &&
      parameters.some(({ name }) => name === 'If-Match'),
  )

  it('is one of these', () => {
    expect(keyed.map(({ id }) => id).toSorted()).toEqual([
      'adminAdjustCredits',
      'adminChangeGrantExpiry',
      'adminChangePlan',
      'adminClawBack',
      'adminCreateGrant',
      'adminRefundCharge',
      'adminSetRolloverRule',
      'adminVoidGrant',
    ])
  })

  it.each(keyed.map((operation) => [operation.id, operation] as const))(
    '%s has a preview, takes the version of it and a key, and asks why',
    (id, { answers, bodySchema }) => {
      const route = routeOf(routes.find(({ operationId }) => operationId === id)?.operationId ?? 'getTeam')
      expect(route).toMatchObject({ hasPreview: true, hasPrecondition: true, needsCsrfToken: true })
      expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([409, 412, 428]))
      const name = String(bodySchema?.['$ref']).split('/').at(-1)
      const schema = Object.entries(document.components.schemas).find(([own]) => own === name)?.[1]
      expect(schema).toMatchObject({ required: expect.arrayContaining(['reason_code', 'note']) })
    },
  )
})

describe('an operation that takes an idempotency key', () => {
  const keyed = operations.filter(({ source }) => source['x-idempotency'] !== 'none')

  it.each(keyed.map((operation) => [operation.id, operation] as const))(
    '%s refuses a key of another request, and tells when nobody knows what became of it',
    (_id, { answers, parameters }) => {
      expect(parameters.map(({ name }) => name)).toContain('Idempotency-Key')
      const codesOf = (status: number) =>
        answers.find((one) => one.status === status)?.answer['x-codes'] ?? []
      expect(codesOf(409)).toContain('idempotency_key_reused')
      expect(codesOf(503)).toEqual(['unavailable', 'unknown_outcome'])
    },
  )

  it('must have it when it moves credits for the staff, or makes a team or an API key', () => {
    const required = keyed.filter(({ source }) => source['x-idempotency'] === 'required')
    expect(required.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['adminCreateGrant', 'adminCreateTeam', 'adminCreateKey']),
    )
  })
})

describe('the error codes', () => {
  it('are the same in the table and in the schema', () => {
    expect(Object.keys(errorCodes).toSorted()).toEqual(document.components.schemas.ErrorCode.enum.toSorted())
  })

  it('each stand on at least one answer', () => {
    const responses = parseOpenApiDocument(document).components.responses
    const used = new Set(Object.values(responses).flatMap((answer) => answer['x-codes'] ?? []))
    expect(Object.keys(errorCodes).filter((code) => !used.has(code))).toEqual([])
  })

  it('have a type of their own', () => {
    const types = Object.values(errorCodes).map(({ type }) => type)
    expect(new Set(types).size).toBe(types.length)
  })
})

describe('routeOf', () => {
  it('finds a route by its operation', () => {
    expect(routeOf('getCharge')).toMatchObject({
      method: 'GET',
      path: '/v1/credits/charges/{charge_id}',
      priceId: null,
    })
  })
})
