import { describe, expect, test } from 'vitest'
import { createCustomer, keyed } from './customers.ts'
import { freshKey, reason } from './good-bodies.ts'
import { pointersOf } from './refusal-tests.ts'
import { saveView } from './report-actions.ts'
import { setBudget } from './staff-actions.ts'
import { expectText, readText, readValue } from './visitor.ts'
import type { GetWorld } from './world.ts'

/** What support staff look things up with: search, audit log, saved views. */
export function reportTests(getWorld: GetWorld): void {
  describe('the search of the staff', () => {
    test('finds a team by each of its texts, and says which', async () => {
      const { visitor, staff } = getWorld()
      const mark = crypto.randomUUID().slice(0, 8)
      const { teamId } = await createCustomer(visitor, staff, {
        name: `Quill ${mark}`,
        domain: `${mark}.example`,
        plan_id: 'free',
        owner_email: `ada@${mark}.mail.example`,
      })
      const find = async (q: string) =>
        (await visitor.visit('adminSearch', { query: `q=${encodeURIComponent(q)}`, headers: staff })).body
      for (const [q, field, match] of [
        [`quill ${mark}`, 'name', 'exact'],
        [mark, 'domain', 'beginning'],
        [teamId, 'id', 'exact'],
        [`@${mark}.mail`, 'member_email', 'part'],
      ] as const) {
        const [first] = Object(readValue(await find(q), 'data'))
        expect([
          readText(first, 'team_id'),
          readText(first, 'matched_field'),
          readText(first, 'match'),
        ]).toEqual([teamId, field, match])
      }
      expect(readValue(await find('no such team at all'), 'data')).toEqual([])
    })

    test('looks for the prefix of a whole key only', async () => {
      const { visitor, staff, rich } = getWorld()
      const secret = (rich.headers['authorization'] ?? '').replace('Bearer ', '')
      const { body } = await visitor.visit('adminSearch', { query: `q=${secret}`, headers: staff })
      expect(readText(body, 'data', 0, 'team_id')).toBe(rich.teamId)
      expect(readText(body, 'data', 0, 'matched_field')).toBe('key_prefix')
      expect(JSON.stringify(body)).not.toContain(secret)
    })

    test('wants three characters', async () => {
      const { visitor, staff } = getWorld()
      const short = await visitor.visit('adminSearch', { query: 'q=ab', headers: staff })
      expect(pointersOf(short.body)).toContainEqual({ pointer: '/q', in: 'query' })
    })
  })

  describe('the audit log', () => {
    test('is filtered by target, reason, request and record', async () => {
      const world = getWorld()
      const { visitor, staff, rich } = world
      await setBudget(world, rich.teamId, { scope: 'api_key', scope_id: rich.keyId, ...reason })
      const list = async (query: string) =>
        readValue((await visitor.visit('adminListAudit', { query, headers: staff })).body, 'data')
      const [newest] = Object(await list('action=budget.set&limit=1'))
      for (const [name, field] of [
        ['target', 'target'],
        ['request_id', 'request_id'],
        ['audit_id', 'id'],
      ] as const) {
        const value = expectText(newest, field)
        const found: unknown[] = Object(await list(`${name}=${encodeURIComponent(value)}`))
        expect(found).toContainEqual(newest)
        expect(found.every((it) => readText(it, field) === value)).toBe(true)
      }
      const ofReason: unknown[] = Object(await list('reason_code=test&limit=3'))
      expect(ofReason.length).toBeGreaterThan(0)
      expect(ofReason.every((it) => readText(it, 'reason_code') === 'test')).toBe(true)
      expect(await list('ip=203.0.113.99')).toEqual([])
    })
  })

  describe('saved views', () => {
    test('are kept per person, or shared and then audited', async () => {
      const { visitor, staff, people } = getWorld()
      const own = await saveView({ visitor, staff }, { name: 'Mine', path: '/usage?kind=company' })
      const shared = await saveView(
        { visitor, staff },
        { name: 'Ours', path: '/expiring?within=30d', is_shared: true },
      )
      const idsOf = async (headers: Readonly<Record<string, string>>): Promise<readonly string[]> => {
        const { body } = await visitor.visit('adminListViews', { headers })
        const views: unknown[] = Object(readValue(body, 'data'))
        return views.map((view) => expectText(view, 'id'))
      }
      expect(await idsOf(staff)).toEqual(expect.arrayContaining([own, shared]))
      const seen = await idsOf(people.viewer.headers)
      expect([seen.includes(shared), seen.includes(own)]).toEqual([true, false])
      for (let times = 0; times < 2; times += 1) {
        const gone = await visitor.visit('adminDeleteView', { path: { view_id: shared }, headers: staff })
        expect(gone.status).toBe(200)
      }
      expect(await idsOf(staff)).not.toContain(shared)
      const { body: log } = await visitor.visit('adminListAudit', {
        query: `target=${shared}`,
        headers: staff,
      })
      const records: unknown[] = Object(readValue(log, 'data'))
      expect(records.map((record) => readText(record, 'action'))).toEqual(['view.delete', 'view.share'])
    })

    test('hold no key, and lead nowhere else', async () => {
      const { visitor, staff, rich } = getWorld()
      const secret = (rich.headers['authorization'] ?? '').replace('Bearer ', '')
      for (const path of [
        `/search?q=${secret}`,
        'https://elsewhere.example',
        '//elsewhere.example',
        'teams',
      ]) {
        const { code } = await visitor.visit('adminCreateView', {
          body: { name: 'Bad', path },
          headers: keyed(staff),
        })
        expect(code).toBe('validation_failed')
      }
    })

    test('are made once per key', async () => {
      const { visitor, staff } = getWorld()
      const headers = { ...staff, 'idempotency-key': freshKey() }
      const make = async (name: string) =>
        visitor.visit('adminCreateView', { body: { name, path: '/audit' }, headers })
      const [first, again] = [await make('Once'), await make('Once')]
      expect(expectText(again.body, 'id')).toBe(expectText(first.body, 'id'))
      expect((await make('Twice')).code).toBe('idempotency_key_reused')
    })
  })
}
