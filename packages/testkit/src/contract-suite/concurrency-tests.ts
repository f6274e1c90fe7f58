import { describe, expect, test } from 'vitest'
import { freshKey, goodGrant } from './good-requests.ts'
import { type Visit, expectText, readNumber } from './visitor.ts'
import { type Customer, createCustomer, type GetWorld } from './world.ts'

/** Many calls at once on one account: the ledger accepts what fits, once, and nothing else. */
export function concurrencyTests(getWorld: GetWorld): void {
  const oneJob = { posted_at_gte: '2000-01-01', limit: 1 }
  const codesOf = (visits: readonly Visit[]) => visits.map(({ status }) => status).sort()

  async function available(team: Customer, kind: 'api' | 'company'): Promise<number | null> {
    const { body } = await getWorld().visitor.visit('getCreditBalance', { headers: team.headers })
    return readNumber(body, 'balances', kind, 'available')
  }

  async function teamWith(kind: 'api' | 'company', amount: number): Promise<Customer> {
    const { visitor, staff } = getWorld()
    const team = await createCustomer(visitor, staff, {
      name: 'Busy',
      plan_id: 'demo',
      anchor_at: '2100-01-01T00:00:00Z',
    })
    const path = { team_id: team.teamId }
    const body = { ...goodGrant, kind, amount }
    const preview = await visitor.visit('adminCreateGrant', {
      path,
      query: 'preview=true',
      body,
      headers: staff,
    })
    const headers = {
      ...staff,
      'if-match': expectText(preview.body, 'version'),
      'idempotency-key': freshKey(),
    }
    await visitor.visit('adminCreateGrant', { path, body, headers })
    return team
  }

  describe('under many calls at once', () => {
    test('64 searches of one credit on a balance of 50: 50 succeed, 14 are refused, nothing is left (L4)', async () => {
      const team = await teamWith('api', 50)
      const search = () => getWorld().visitor.visit('searchJobs', { body: oneJob, headers: team.headers })
      const visits = await Promise.all(Array.from({ length: 64 }, search))
      expect(codesOf(visits)).toEqual([...Array<number>(50).fill(200), ...Array<number>(14).fill(402)])
      expect(await available(team, 'api')).toBe(0)
      const charges = visits.flatMap(({ headers }) => headers.get('credits-charge') ?? [])
      expect(new Set(charges).size).toBe(50)
      const left = visits.flatMap(({ status, headers }) =>
        status === 200 ? [Number(headers.get('credits-remaining'))] : [],
      )
      expect(left.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index))
    })

    test('reveals of one company: one credit, one window (L27, L28)', async () => {
      const team = await teamWith('company', 10)
      const { visitor, companyId } = getWorld()
      const reveal = () =>
        visitor.visit('revealCompanies', { body: { company_ids: [companyId] }, headers: team.headers })
      const visits = await Promise.all(Array.from({ length: 8 }, reveal))
      expect(codesOf(visits)).toEqual(Array<number>(8).fill(200))
      expect(visits.filter(({ headers }) => headers.get('credits-cost') === '1')).toHaveLength(1)
      expect(await available(team, 'company')).toBe(9)
    })

    test('one idempotency key: one charge, the same answer for all (L21)', async () => {
      const team = await teamWith('api', 10)
      const headers = { ...team.headers, 'idempotency-key': freshKey() }
      const search = () => getWorld().visitor.visit('searchJobs', { body: oneJob, headers })
      const visits = await Promise.all(Array.from({ length: 16 }, search))
      expect(codesOf(visits)).toEqual(Array<number>(16).fill(200))
      expect(new Set(visits.map((visit) => visit.headers.get('credits-charge'))).size).toBe(1)
      expect(new Set(visits.map(({ body }) => JSON.stringify(body))).size).toBe(1)
      expect(await available(team, 'api')).toBe(9)
    })
  })
}
