import { describe, expect, test } from 'vitest'
import type { Customer } from './customers.ts'
import { freshKey } from './good-bodies.ts'
import type { GetWorld } from './world.ts'
import { openHold, setBudget, teamWith } from './staff-actions.ts'
import { type Visit, readNumber } from './visitor.ts'

/** Many calls at once on one account: the ledger accepts what fits, once, and nothing else. */
export function concurrencyTests(getWorld: GetWorld): void {
  const oneJob = { posted_at_gte: '2000-01-01', limit: 1 }
  const codesOf = (visits: readonly Visit[]) => visits.map(({ status }) => status).sort()

  async function available(team: Customer, kind: 'api' | 'company'): Promise<number | null> {
    const { body } = await getWorld().visitor.visit('getCreditBalance', { headers: team.headers })
    return readNumber(body, 'balances', kind, 'available')
  }

  describe('under many calls at once', () => {
    test('64 searches of one credit on a balance of 50: 50 succeed, 14 are refused, nothing is left (L4)', async () => {
      const team = await teamWith(getWorld(), 'api', 50)
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
      const team = await teamWith(getWorld(), 'company', 10)
      const { visitor, companyId } = getWorld()
      const reveal = () =>
        visitor.visit('revealCompanies', { body: { company_ids: [companyId] }, headers: team.headers })
      const visits = await Promise.all(Array.from({ length: 8 }, reveal))
      expect(codesOf(visits)).toEqual(Array<number>(8).fill(200))
      expect(visits.filter(({ headers }) => headers.get('credits-cost') === '1')).toHaveLength(1)
      expect(await available(team, 'company')).toBe(9)
    })

    test('64 searches on a budget of 20 of the key: 20 succeed (L31)', async () => {
      const world = getWorld()
      const team = await teamWith(world, 'api', 64)
      await setBudget(world, team.teamId, {
        scope: 'api_key',
        scope_id: team.keyId,
        window: 'day',
        limit: 20,
      })
      const search = () => world.visitor.visit('searchJobs', { body: oneJob, headers: team.headers })
      const visits = await Promise.all(Array.from({ length: 64 }, search))
      expect(codesOf(visits)).toEqual([...Array<number>(20).fill(200), ...Array<number>(44).fill(402)])
      expect(await available(team, 'api')).toBe(44)
    })

    test('capture and release of one hold: one of them ends it (L10)', async () => {
      const world = getWorld()
      const { visitor } = world
      const team = await teamWith(world, 'api', 10)
      const { headers } = team
      const path = { hold_id: await openHold(world, headers, { amount: 10 }) }
      const visits = await Promise.all([
        visitor.visit('captureHold', { path, body: { amount: 4 }, headers }),
        visitor.visit('releaseHold', { path, headers }),
        visitor.visit('captureHold', { path, body: { amount: 4 }, headers }),
        visitor.visit('releaseHold', { path, headers }),
      ])
      expect(codesOf(visits)).toEqual([200, 409, 409, 409])
      expect(await available(team, 'api')).toBeOneOf([6, 10])
    })

    test('one idempotency key: one charge, the same answer for all (L21)', async () => {
      const team = await teamWith(getWorld(), 'api', 10)
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
