import { describe, expect, test } from 'vitest'
import { keyed } from './customers.ts'
import { freshKey } from './good-bodies.ts'
import { pointersOf } from './refusal-tests.ts'
import { doneExport } from './report-actions.ts'
import { expectText, readNumber, readText, readValue } from './visitor.ts'
import type { GetWorld } from './world.ts'

export function exportTests(getWorld: GetWorld): void {
  describe('an export', () => {
    test('of a ledger has the lines that the ledger has, by its columns', async () => {
      const { visitor, staff, rich, exportId } = getWorld()
      const file = await visitor.visit('adminDownloadExport', {
        path: { export_id: exportId },
        headers: staff,
      })
      expect(file.headers.get('content-disposition')).toContain(`ledger-api-${rich.teamId}`)
      const [header = '', ...lines] = String(file.body).trimEnd().split('\r\n')
      expect(header.startsWith('sequence,recorded_at,effective_at,id,type,amount')).toBe(true)
      const { body } = await visitor.visit('adminGetExport', {
        path: { export_id: exportId },
        headers: staff,
      })
      expect(lines.length).toBe(readNumber(body, 'rows'))
      expect(new TextEncoder().encode(String(file.body)).byteLength).toBe(readNumber(body, 'bytes'))
      const { body: ledger } = await visitor.visit('adminListEntries', {
        path: { team_id: rich.teamId },
        query: 'kind=api&limit=200',
        headers: staff,
      })
      const entries: unknown[] = Object(readValue(ledger, 'data'))
      const written = new Set(lines.map((line) => line.split(',')[3]))
      const older = entries.filter((entry) => written.has(expectText(entry, 'id')))
      expect(older.length).toBe(lines.length)
    })

    test.each([
      [{ type: 'teams' }, 'team_id,name'],
      [{ type: 'usage', group_by: ['team', 'day'] }, 'team_id,team_name,day'],
      [{ type: 'audit' }, 'at,id,actor_id'],
    ])('of %j is a file', async (body, start) => {
      const { visitor, staff } = getWorld()
      const id = await doneExport({ visitor, staff }, body)
      const file = await visitor.visit('adminDownloadExport', { path: { export_id: id }, headers: staff })
      expect(String(file.body).startsWith(start)).toBe(true)
    })

    test('is refused when it does not fit its type', async () => {
      const { visitor, staff, rich } = getWorld()
      for (const [body, pointer] of [
        [{ type: 'ledger', kind: 'api' }, '/team_id'],
        [{ type: 'ledger', team_id: rich.teamId }, '/kind'],
        [{ type: 'teams', kind: 'api' }, '/kind'],
        [{ type: 'audit', from: '2026-02-01', to: '2026-01-01' }, '/to'],
      ] as const) {
        const refused = await visitor.visit('adminCreateExport', { body, headers: keyed(staff) })
        expect(pointersOf(refused.body)).toContainEqual(expect.objectContaining({ pointer }))
      }
      const nobody = { type: 'ledger', team_id: 'team_000nobody', kind: 'api' }
      const { code } = await visitor.visit('adminCreateExport', { body: nobody, headers: keyed(staff) })
      expect(code).toBe('not_found')
    })

    test('is made once per key, and is in the audit log', async () => {
      const { visitor, staff } = getWorld()
      const headers = { ...staff, 'idempotency-key': freshKey() }
      const start = async (type: string) => visitor.visit('adminCreateExport', { body: { type }, headers })
      const id = expectText((await start('teams')).body, 'id')
      expect(expectText((await start('teams')).body, 'id')).toBe(id)
      expect((await start('audit')).code).toBe('idempotency_key_reused')
      const { body } = await visitor.visit('adminListAudit', { query: `target=${id}`, headers: staff })
      expect(readText(body, 'data', 0, 'action')).toBe('export.create')
    })

    test('is for who made it', async () => {
      const { visitor, exportId, people } = getWorld()
      const { headers } = people.viewer
      for (const operation of ['adminGetExport', 'adminDownloadExport'] as const) {
        const { code } = await visitor.visit(operation, { path: { export_id: exportId }, headers })
        expect(code).toBe('forbidden')
      }
    })
  })
}
