import { type OperationId, routes } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import { goodRequest } from './credentials.ts'
import { createCustomer, keyed } from './customers.ts'
import { freshKey, goodGrant, goodRule, reason } from './good-bodies.ts'
import { goodRequests } from './good-requests.ts'
import type { GetWorld } from './world.ts'
import { pointersOf } from './refusal-tests.ts'
import { type RequestSketch, extend } from './request-sketch.ts'
import { chargeOf, teamWith } from './staff-actions.ts'
import { type Visit, expectText, readNumber, readText, readValue } from './visitor.ts'

interface Write {
  readonly operation: OperationId
  readonly body: Readonly<Record<string, unknown>>
  readonly done?: number
  /** What makes another request of it; by default another note. */
  readonly other?: Readonly<Record<string, unknown>>
  /** What the same write once more is told, when it cannot be done twice. */
  readonly afterwards?: string
}

/** Each on a team with a grant of 50, of which 5 are charged, and a payment of 10 `pay_1`. */
const writes: readonly Write[] = [
  { operation: 'adminCreateGrant', body: goodGrant, done: 201 },
  { operation: 'adminSetRolloverRule', body: goodRule },
  { operation: 'adminVoidGrant', body: reason, afterwards: 'grant_ended' },
  {
    operation: 'adminChangeGrantExpiry',
    body: { expires_at: '2099-01-01T00:00:00Z', ...reason },
    other: { expires_at: '2098-01-01T00:00:00Z' },
  },
  { operation: 'adminRefundCharge', body: { amount: 2, ...reason } },
  { operation: 'adminAdjustCredits', body: { kind: 'api', amount: 3, ...reason } },
  { operation: 'adminClawBack', body: { kind: 'api', payment_id: 'pay_1', amount: 4, ...reason } },
  { operation: 'adminChangePlan', body: { plan_id: 'api_5000', ...reason } },
]

/** Writes of the staff: previews, versions, keys, roles, and the way from a grant to a call that spends it. */
export function staffWriteTests(getWorld: GetWorld): void {
  async function write(
    operation: OperationId,
    sketch: RequestSketch,
    headers: Readonly<Record<string, string>>,
  ): Promise<Visit> {
    const { visitor, staff } = getWorld()
    return visitor.visit(operation, extend(sketch, { headers: { ...staff, ...headers } }))
  }

  async function newTeam(plan = 'demo') {
    const { visitor, staff } = getWorld()
    return createCustomer(visitor, staff, {
      name: 'Receiver',
      plan_id: plan,
      anchor_at: '2100-01-01T00:00:00Z',
    })
  }

  /** Null where payments cannot be made and the write is about one. */
  async function sketchOf({ operation, body }: Write): Promise<RequestSketch | null> {
    const world = getWorld()
    if (operation === 'adminClawBack' && world.system.recordPayment === undefined) return null
    const team = await teamWith(world, 'api', 50)
    const chargeId = await chargeOf(world, team.headers, 5)
    await world.system.recordPayment?.({ teamId: team.teamId, kind: 'api', paymentId: 'pay_1', amount: 10 })
    const path = { team_id: team.teamId, kind: 'api', grant_id: team.grantId, charge_id: chargeId }
    return { path, body }
  }

  describe('writes of the staff', () => {
    test.each(writes)('$operation: previewed, written once, and stale afterwards', async (it) => {
      const { operation, body, done = 200, afterwards = 'version_conflict' } = it
      const sketch = await sketchOf(it)
      if (sketch === null) return
      const preview = await write(operation, { ...sketch, query: 'preview=true' }, {})
      expect(preview.status).toBe(200)
      const version = expectText(preview.body, 'version')
      expect(preview.headers.get('etag')).toBe(`"${version}"`)

      const key = freshKey()
      const headers = { 'if-match': `"${version}"`, 'idempotency-key': key }
      const written = await write(operation, sketch, headers)
      expect(written.status).toBe(done)
      expect(expectText(written.body, 'version')).not.toBe(version)
      const again = await write(operation, sketch, headers)
      expect(again.status).toBe(done)
      expect(readText(again.body, 'version')).toBe(readText(written.body, 'version'))
      expect(readText(again.body, 'grant', 'id')).toBe(readText(written.body, 'grant', 'id'))

      const other = { ...sketch, body: { ...body, note: 'Something else.', ...it.other } }
      expect((await write(operation, other, headers)).code).toBe('idempotency_key_reused')
      const stale = await write(operation, other, { ...headers, 'idempotency-key': freshKey() })
      expect(stale.code).toBe(afterwards)
      const strange = { 'if-match': '"seventeen"', 'idempotency-key': freshKey() }
      const unversioned = await write(operation, other, strange)
      expect(unversioned.code).toBe('version_conflict')
      expect(readText(unversioned.body, 'current_version')).toBe(readText(written.body, 'version'))
    })

    test.each(writes)('$operation: needs a version, a key, a reason and a note', async (it) => {
      const { operation, body } = it
      const sketch = await sketchOf(it)
      if (sketch === null) return
      expect((await write(operation, sketch, { 'idempotency-key': freshKey() })).code).toBe(
        'precondition_required',
      )
      const keyless = await write(operation, sketch, { 'if-match': '"1"' })
      expect(pointersOf(keyless.body)).toEqual([{ pointer: '/Idempotency-Key', in: 'header' }])
      for (const name of ['reason_code', 'note']) {
        const lacking = {
          ...sketch,
          body: Object.fromEntries(Object.entries(body).filter(([field]) => field !== name)),
        }
        const visit = await write(operation, lacking, { 'if-match': '"1"', 'idempotency-key': freshKey() })
        expect(pointersOf(visit.body)).toContainEqual({ pointer: `/${name}`, in: 'body' })
      }
    })

    test('a grant is spendable by the next call, and everything tells of it', async () => {
      const { visitor, staff } = getWorld()
      const team = await newTeam()
      const path = { team_id: team.teamId }
      const version = readText(
        (await write('adminCreateGrant', { path, query: 'preview=true', body: goodGrant }, {})).body,
        'version',
      )
      const headers = { 'if-match': version ?? '', 'idempotency-key': freshKey() }
      const written = await write('adminCreateGrant', { path, body: goodGrant }, headers)
      expect(readNumber(written.body, 'balances', 'api', 'available')).toBe(goodGrant.amount)
      const search = extend(goodRequest('searchJobs', getWorld()), { headers: team.headers })
      const spent = await visitor.visit('searchJobs', search)
      expect(Number(spent.headers.get('credits-remaining'))).toBe(
        goodGrant.amount - Number(spent.headers.get('credits-cost')),
      )

      const grantId = expectText(written.body, 'grant', 'id')
      const charge = await visitor.visit('adminGetCharge', {
        path: { ...path, charge_id: spent.headers.get('credits-charge') ?? '' },
        headers: staff,
      })
      expect(readText(charge.body, 'slices', 0, 'grant_id')).toBe(grantId)
      const summary = await visitor.visit('adminGetTeam', { path, headers: staff })
      expect(readText(summary.body, 'recent_entries', 'api', 1, 'grant_id')).toBe(grantId)
      const grants = await visitor.visit('listGrants', { headers: team.headers })
      expect(readText(grants.body, 'data', 0, 'id')).toBe(grantId)
      const audit = await visitor.visit('adminListAudit', {
        query: `team_id=${team.teamId}&action=grant.create`,
        headers: staff,
      })
      expect(readText(audit.body, 'data', 0, 'target')).toBe(grantId)
      expect(readText(audit.body, 'data', 0, 'note')).toBe(goodGrant.note)
      const usage = await visitor.visit('adminGetUsage', {
        query: `team_id=${team.teamId}&format=csv`,
        headers: staff,
      })
      expect(String(usage.body)).toContain('team_id,team_name,day')
    })

    test('what no schema can judge is named too', async () => {
      const { visitor, staff, rich } = getWorld()
      const path = { team_id: rich.teamId }
      const body = { ...goodGrant, expires_at: '2000-01-01T00:00:00Z' }
      const late = await write('adminCreateGrant', { path, query: 'preview=true', body }, {})
      expect(pointersOf(late.body)).toEqual([{ pointer: '/expires_at', in: 'body' }])
      const team = { name: 'Planless', plan_id: 'no_such_plan' }
      const planless = await visitor.visit('adminCreateTeam', { body: team, headers: keyed(staff) })
      expect(pointersOf(planless.body)).toEqual([{ pointer: '/plan_id', in: 'body' }])
      const nobody = await visitor.visit('adminGetUsage', { query: 'team_id=team_000nobody', headers: staff })
      expect(nobody.code).toBe('not_found')
      for (const at of ['2000-01-01T00:00:00Z', '2999-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59']) {
        const query = `kind=api&at=${at}`
        const refused = await visitor.visit('adminPreviewRollover', { path, query, headers: staff })
        expect(pointersOf(refused.body)).toEqual([{ pointer: '/at', in: 'query' }])
      }
    })

    test('teams are found by name, domain, owner and key, in any case', async () => {
      const { visitor, staff } = getWorld()
      const word = `q${Math.abs(Date.now()).toString(36)}`
      const body = {
        name: `Find ${word} Ltd`,
        domain: `${word}.example`,
        plan_id: 'free',
        owner_email: `${word}@mail.example`,
      }
      const team = await createCustomer(visitor, staff, body)
      const secret = (team.headers['authorization'] ?? '').slice('Bearer '.length)
      for (const query of [word.toUpperCase(), `${word}.ex`, `${word}@mail`, team.teamId, secret]) {
        const found = await visitor.visit('adminListTeams', {
          query: `q=${encodeURIComponent(query)}`,
          headers: staff,
        })
        expect({ query, id: readText(found.body, 'data', 0, 'id') }).toEqual({ query, id: team.teamId })
      }
      const none = await visitor.visit('adminListTeams', { query: 'q=%25', headers: staff })
      expect(readValue(none.body, 'data')).toEqual([])
    })

    test.each(routes.filter(({ needsCsrfToken }) => needsCsrfToken))(
      '$operationId by cookie needs the CSRF token',
      async ({ operationId }) => {
        const world = getWorld()
        const cookie = world.staff['cookie'] ?? ''
        const sketch = { ...goodRequest(operationId, world), headers: { cookie } }
        expect((await world.visitor.visit(operationId, sketch)).code).toBe('csrf_failed')
        const wrong = extend(sketch, { headers: { 'x-csrf-token': 'guessed' } })
        expect((await world.visitor.visit(operationId, wrong)).code).toBe('csrf_failed')
      },
    )

    test('by role: who may only look writes nothing', async () => {
      const world = getWorld()
      if (world.system.viewerToken === undefined) return
      const headers = { authorization: `Bearer ${world.system.viewerToken}` }
      for (const { operationId, permission } of routes) {
        if (permission === null) continue
        const mayNot = permission.endsWith(':write') || permission === 'audit:read'
        const visit = await world.visitor.visit(
          operationId,
          extend(goodRequests[operationId](world), { headers }),
        )
        expect({ operationId, code: visit.code }).toEqual({ operationId, code: mayNot ? 'forbidden' : null })
      }
    })
  })
}
