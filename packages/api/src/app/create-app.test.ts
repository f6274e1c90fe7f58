import { errorCodes } from '@scrip/contract'
import { type RateLimit, instant } from '@scrip/rules'
import { describe, expect, test } from 'vitest'
import { UnavailableError } from '../ports/unavailable-error.ts'
import type { Ports } from '../ports/ports.ts'
import type { ApiKey, Team, Teams } from '../ports/teams.ts'
import { createApp } from './create-app.ts'

const now = instant(Date.parse('2026-11-23T10:00:00Z'))

const team: Team = {
  id: 'team_1',
  name: 'Northwind',
  domain: null,
  status: 'active',
  planId: 'demo',
  planVersion: 1,
  nextPlan: null,
  timeZone: 'UTC',
  createdAt: now,
  lastActiveAt: null,
}

const key: ApiKey = {
  id: 'key_1',
  teamId: team.id,
  name: 'nightly',
  prefix: 'scrip_test_abcdefgh',
  createdAt: now,
  expiresAt: null,
  revokedAt: null,
  lastUsedAt: null,
}

/** Ports of which only the named one answers; whatever else is asked fails the test that asked it. */
function portsWith(findKeyByHash: Teams['findKeyByHash'], errors: unknown[] = []): Ports {
  const nothing = <Port extends object>(): Port => parsePort<Port>({})
  let ids = 0
  return {
    clock: { now: () => now },
    ids: { next: (prefix) => `${prefix}_${(ids += 1)}` },
    ledger: nothing(),
    catalogue: nothing(),
    teams: parsePort<Teams>({ findKeyByHash, touchKey: () => undefined }),
    audit: nothing(),
    approvals: nothing(),
    bulkGrants: nothing(),
    changes: nothing(),
    exports: nothing(),
    views: nothing(),
    events: nothing(),
    staff: nothing(),
    rateLimiter: {
      take: async (_subject: string, _limits: readonly RateLimit[]) => ({
        allowed: true,
        states: [],
        retryAfterSeconds: 0,
      }),
      giveBack: async () => undefined,
      forget: async () => undefined,
    },
    secretHasher: async (secret) => `hash of ${secret}`,
    keyPrefix: 'scrip_test_',
    onError: (error) => errors.push(error),
  }
}

function parsePort<Port extends object>(parts: Partial<Port>): Port {
  return parts as Port
}

async function getTeam(
  ports: Ports,
): Promise<{ status: number; body: string; code: unknown; headers: Headers }> {
  const request = new Request('http://scrip.test/v1/team', { headers: { Authorization: 'bearer  secret' } })
  const response = await createApp(ports).fetch(request)
  const body = await response.text()
  const parsed: unknown = JSON.parse(body)
  const code = typeof parsed === 'object' && parsed !== null && 'code' in parsed ? parsed.code : null
  return { status: response.status, body, code, headers: response.headers }
}

describe('createApp', () => {
  test('looks a key up by its keyed hash, never by itself', async () => {
    const asked: string[] = []
    await getTeam(
      portsWith(async (hash) => {
        asked.push(hash)
        return null
      }),
    )
    expect(asked).toEqual(['hash of secret'])
  })

  test.each([
    [{ revokedAt: now, expiresAt: now }, 'suspended', 'key_revoked', 401],
    [{ expiresAt: now }, 'suspended', 'key_expired', 401],
    [{}, 'suspended', 'team_suspended', 403],
  ] as const)('refuses %j of a %s team with %s', async (more, status, code, expected) => {
    const answer = await getTeam(
      portsWith(async () => ({ key: { ...key, ...more }, team: { ...team, status } })),
    )
    expect(answer).toMatchObject({ code, status: expected })
  })

  test('says nothing of the inside on a fault, and tells it to the operator with the request id', async () => {
    const errors: unknown[] = []
    const fault = new Error('connection string postgres://user:password@host')
    const answer = await getTeam(
      portsWith(() => {
        throw fault
      }, errors),
    )
    expect(answer).toMatchObject({ status: 500, code: 'internal_error' })
    expect(answer.body).not.toContain('postgres')
    expect(answer.headers.get('request-id')).toBe('req_1')
    expect(errors).toEqual([fault])
  })

  test('answers 503 and when to come again while the store is away', async () => {
    const errors: unknown[] = []
    const answer = await getTeam(
      portsWith(() => {
        throw new UnavailableError('no connection')
      }, errors),
    )
    expect(answer).toMatchObject({ status: 503, code: 'unavailable' })
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(errors).toEqual([])
  })

  describe('documents', () => {
    const app = createApp(portsWith(async () => null))
    const ask = (path: string, method = 'GET') =>
      app.fetch(new Request(`http://scrip.test${path}`, { method }))

    test('serves the contract to everybody', async () => {
      const response = await ask('/openapi.json')
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('application/json')
      expect(response.headers.get('cache-control')).toMatch(/max-age/)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      const document: unknown = await response.json()
      expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) })
    })

    test.each(Object.entries(errorCodes))(
      'says what a problem of %s is, by its type',
      async (code, { type, status, title }) => {
        const response = await ask(`/problems/${type}`)
        expect(response.status).toBe(200)
        expect(await response.json()).toMatchObject({ type: `/problems/${type}`, code, status, title })
      },
    )

    test('has no other problem, and no other method', async () => {
      expect((await ask('/problems/nothing')).status).toBe(404)
      expect((await ask('/problems')).status).toBe(404)
      const write = await ask('/openapi.json', 'POST')
      expect(write.status).toBe(405)
      expect(write.headers.get('allow')).toBe('GET, HEAD')
      const head = await ask('/openapi.json', 'HEAD')
      expect([head.status, await head.text()]).toEqual([200, ''])
    })
  })

  test('answers a HEAD like a GET without its body', async () => {
    const request = new Request('http://scrip.test/v1/team', { method: 'HEAD' })
    const response = await createApp(portsWith(async () => null)).fetch(request)
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('')
  })
})
