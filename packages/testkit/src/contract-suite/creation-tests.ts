import { describe, expect, test } from 'vitest'
import { pointersOf } from './refusal-tests.ts'
import { freshKey } from './good-bodies.ts'
import { expectText, readText, readValue, type Visit } from './visitor.ts'
import type { GetWorld } from './world.ts'

/** What the staff make outside of the ledger: a team and an API key, each once under its key. */
export function creationTests(getWorld: GetWorld): void {
  async function createTeam(key: string | null, body: Readonly<Record<string, unknown>>): Promise<Visit> {
    const { visitor, staff } = getWorld()
    const headers = { ...staff, ...(key === null ? {} : { 'idempotency-key': key }) }
    return visitor.visit('adminCreateTeam', { body, headers })
  }

  async function createKey(key: string | null, body: Readonly<Record<string, unknown>>): Promise<Visit> {
    const { visitor, staff, rich } = getWorld()
    const headers = { ...staff, ...(key === null ? {} : { 'idempotency-key': key }) }
    return visitor.visit('adminCreateKey', { path: { team_id: rich.teamId }, body, headers })
  }

  async function keysNamed(name: string): Promise<readonly unknown[]> {
    const { visitor, staff, rich } = getWorld()
    const { body } = await visitor.visit('adminListKeys', { path: { team_id: rich.teamId }, headers: staff })
    const keys = readValue(body, 'data')
    return Array.isArray(keys) ? keys.filter((it) => readText(it, 'name') === name) : []
  }

  describe('what the staff make', () => {
    test('needs an idempotency key', async () => {
      const lacking = [{ pointer: '/Idempotency-Key', in: 'header' }]
      expect(pointersOf((await createTeam(null, { name: 'Keyless', plan_id: 'free' })).body)).toEqual(lacking)
      expect(pointersOf((await createKey(null, { name: 'keyless' })).body)).toEqual(lacking)
    })

    test('is one team, however often it is asked for, and another request is refused', async () => {
      const { visitor, staff } = getWorld()
      const name = `Once ${crypto.randomUUID()}`
      const key = freshKey()
      const body = { name, plan_id: 'free', owner_email: 'owner@once.example' }
      const first = await createTeam(key, body)
      const again = await createTeam(key, body)
      expect([first.status, again.status]).toEqual([201, 201])
      expect(expectText(again.body, 'id')).toBe(expectText(first.body, 'id'))
      expect((await createTeam(key, { ...body, plan_id: 'demo' })).code).toBe('idempotency_key_reused')
      const query = `q=${encodeURIComponent(name)}`
      const found = await visitor.visit('adminListTeams', { query, headers: staff })
      expect(readValue(found.body, 'data')).toHaveLength(1)
    })

    test('is one API key, whose secret a lost answer does not lose', async () => {
      const { visitor } = getWorld()
      const name = `once ${crypto.randomUUID()}`
      const key = freshKey()
      const first = await createKey(key, { name })
      const again = await createKey(key, { name })
      expect([first.status, again.status]).toEqual([201, 201])
      expect(again.body).toEqual(first.body)
      const headers = { authorization: `Bearer ${expectText(again.body, 'secret')}` }
      expect((await visitor.visit('getTeam', { headers })).status).toBe(200)
      expect(await keysNamed(name)).toHaveLength(1)
      expect((await createKey(key, { name: `${name} other` })).code).toBe('idempotency_key_reused')
      expect(await keysNamed(`${name} other`)).toEqual([])
    })

    test('is one of many that are asked for at once', async () => {
      const name = `race ${crypto.randomUUID()}`
      const key = freshKey()
      const visits = await Promise.all(Array.from({ length: 5 }, () => createKey(key, { name })))
      expect(visits.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
      expect(new Set(visits.map(({ body }) => expectText(body, 'secret'))).size).toBe(1)
      expect(await keysNamed(name)).toHaveLength(1)
      const teams = await Promise.all(
        Array.from({ length: 5 }, () => createTeam(key, { name, plan_id: 'free' })),
      )
      expect(new Set(teams.map(({ body }) => expectText(body, 'id'))).size).toBe(1)
    })
  })
}
