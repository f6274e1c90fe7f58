import { describe, expect, test } from 'vitest'
import { dryRunBulk } from './approval-actions.ts'
import { bulkCsv, freshKey, reason } from './good-bodies.ts'
import { giveCredits, teamWith } from './staff-actions.ts'
import { type Visit, expectText, readNumber, readText, readValue } from './visitor.ts'
import type { GetWorld } from './world.ts'

/** Grants from a CSV: dry run, a second person, a result a line. */
export function bulkGrantTests(getWorld: GetWorld): void {
  const ask = async (bulkGrantId: string): Promise<string> => {
    const { visitor, staff } = getWorld()
    const path = { bulk_grant_id: bulkGrantId }
    const asked = await visitor.visit('adminRequestBulkGrant', { path, body: reason, headers: staff })
    return expectText(asked.body, 'id')
  }

  const approve = async (approvalId: string): Promise<Visit> => {
    const { visitor, approver } = getWorld()
    return visitor.visit('adminApprove', { path: { approval_id: approvalId }, body: {}, headers: approver })
  }

  const look = async (bulkGrantId: string): Promise<Visit> => {
    const { visitor, staff } = getWorld()
    return visitor.visit('adminGetBulkGrant', { path: { bulk_grant_id: bulkGrantId }, headers: staff })
  }

  /** Jobs run by themselves: at a turn of the clock where it can be turned, else in a while. */
  async function untilFinished(bulkGrantId: string): Promise<Visit> {
    await getWorld().system.clock?.advance(1000)
    await expect
      .poll(async () => readText((await look(bulkGrantId)).body, 'state'), { timeout: 30_000 })
      .toBe('finished')
    return look(bulkGrantId)
  }

  const linesOf = async (bulkGrantId: string, query = ''): Promise<Visit> => {
    const { visitor, staff } = getWorld()
    const path = { bulk_grant_id: bulkGrantId }
    return visitor.visit('adminListBulkGrantLines', { path, query, headers: staff })
  }

  async function availableOf(teamId: string, kind = 'api'): Promise<number | null> {
    const { visitor, staff } = getWorld()
    const team = await visitor.visit('adminGetTeam', { path: { team_id: teamId }, headers: staff })
    return readNumber(team.body, 'balances', kind, 'available')
  }

  describe('a bulk grant', () => {
    test('names each bad line with its column, and grants the others once they are approved', async () => {
      const [a, b] = [await teamWith(getWorld(), 'api', 10), await teamWith(getWorld(), 'company', 3)]
      const csv = bulkCsv(
        `${a.teamId},api,500,2099-01-01,goodwill,"One, and more"`,
        'nobody.example,api,500,,goodwill,Unknown team',
        `${b.teamId},company,"1,000",,goodwill,Separator`,
        `${b.teamId},company,40,2000-01-01,goodwill,Over before it begins`,
        `${b.teamId},company,40,,because,Bad reason`,
        `${a.teamId},api,7,,test,=1+1`,
      )
      const id = await dryRunBulk(getWorld(), csv)
      const previewed = await look(id)
      expect(previewed.body).toMatchObject({
        state: 'previewed',
        counts: { lines: 6, good: 2, bad: 4, warned: 1, granted: 0, failed: 0 },
        totals: { api: 507, company: 0 },
      })
      const bad = await linesOf(id, 'state=bad')
      expect(readValue(bad.body, 'data')).toMatchObject([
        { line: 3, errors: [{ column: 'team' }] },
        { line: 4, errors: [{ column: 'amount' }] },
        { line: 5, errors: [{ column: 'expires_at' }] },
        { line: 6, errors: [{ column: 'reason_code' }] },
      ])
      const warned = await linesOf(id, 'state=warned')
      expect(readValue(warned.body, 'data')).toMatchObject([
        { line: 7, state: 'ready', effect: { available_before: 10, available_after: 17 } },
      ])
      expect(await availableOf(a.teamId)).toBe(10)

      expect((await approve(await ask(id))).body).toMatchObject({
        approval: { state: 'run' },
        balances: null,
      })
      const done = await untilFinished(id)
      expect(done.body).toMatchObject({ counts: { granted: 2, failed: 0 } })
      expect(await availableOf(a.teamId)).toBe(517)
      expect(await availableOf(b.teamId, 'company')).toBe(3)
      const result = await linesOf(id, 'format=csv')
      expect(String(result.body)).toContain("'=1+1")
      expect(String(result.body).split('\r\n')).toHaveLength(8)
    })

    test('needs a second person, however little it gives', async () => {
      const { visitor, staff, approver } = getWorld()
      const { teamId } = await teamWith(getWorld(), 'api', 10)
      const id = await dryRunBulk(getWorld(), bulkCsv(`${teamId},api,1,,test,One`))
      const approvalId = await ask(id)
      expect(await ask(id)).toBe(approvalId)
      const path = { approval_id: approvalId }
      const own = await visitor.visit('adminApprove', { path, body: {}, headers: staff })
      expect(own.code).toBe('own_approval')
      expect(readText((await look(id)).body, 'state')).toBe('waiting')
      const no = { path, body: { note: 'No.' }, headers: approver }
      expect((await visitor.visit('adminRejectApproval', no)).status).toBe(200)
      expect(readText((await look(id)).body, 'state')).toBe('declined')
      await getWorld().system.clock?.advance(1000)
      expect((await approve(approvalId)).code).toBe('already_decided')
      expect(await availableOf(teamId)).toBe(10)
    })

    test('fails a line alone whose team changed after the dry run', async () => {
      const [a, b] = [await teamWith(getWorld(), 'api', 10), await teamWith(getWorld(), 'api', 10)]
      const csv = bulkCsv(`${a.teamId},api,100,,test,A`, `${b.teamId},api,100,,test,B`)
      const id = await dryRunBulk(getWorld(), csv)
      const approvalId = await ask(id)
      await giveCredits(getWorld(), a.teamId, { amount: 5 })
      expect((await approve(approvalId)).status).toBe(200)
      const done = await untilFinished(id)
      expect(done.body).toMatchObject({ counts: { granted: 1, failed: 1 } })
      const failed = await linesOf(id, 'state=failed')
      expect(readValue(failed.body, 'data')).toMatchObject([
        { line: 2, failure: { code: 'version_conflict' }, grant_id: null },
      ])
      expect(await availableOf(a.teamId)).toBe(15)
      expect(await availableOf(b.teamId)).toBe(110)
    })

    test('is refused as a whole when it is no such file', async () => {
      const { visitor, staff } = getWorld()
      const send = (csv: string) => {
        const headers = { ...staff, 'idempotency-key': freshKey() }
        return visitor.visit('adminCreateBulkGrant', { body: { csv }, headers })
      }
      for (const csv of ['team,kind\n', 'team,colour\nx,y\n', bulkCsv(), bulkCsv('"open', '')]) {
        expect(readValue((await send(csv)).body, 'errors')).toMatchObject([{ pointer: '/csv', in: 'body' }])
      }
      const none = await dryRunBulk(getWorld(), bulkCsv('nobody,api,1,,test,None'))
      const path = { bulk_grant_id: none }
      const asked = await visitor.visit('adminRequestBulkGrant', { path, body: reason, headers: staff })
      expect(asked.code).toBe('validation_failed')
    })

    test('sent twice with one key is one, and another one with it is refused', async () => {
      const { visitor, staff, rich } = getWorld()
      const headers = { ...staff, 'idempotency-key': freshKey() }
      const send = (amount: number) => {
        const body = { csv: bulkCsv(`${rich.teamId},api,${amount},,test,Twice`) }
        return visitor.visit('adminCreateBulkGrant', { body, headers })
      }
      const first = await send(1)
      expect(expectText((await send(1)).body, 'id')).toBe(expectText(first.body, 'id'))
      expect((await send(2)).code).toBe('idempotency_key_reused')
    })
  })
}
