import type { Approval, BulkGrant, BulkLine } from '@scrip/api/ports'
import { runBulkGrants } from '@scrip/api'
import { addDays, credits, type Warrant, type WarrantEnd } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { staffActor } from '../builders/commands.ts'
import { buildAudit } from '../builders/people.ts'
import { grantCommand } from '../builders/staff-commands.ts'
import { auditFilter, everything } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

const approver = { type: 'staff', id: 'staff_second', label: 'second@scrip.example' } as const

function buildApproval(id: string, teamId: string | null, over: Partial<Approval> = {}): Approval {
  return {
    id,
    operation: 'adminCreateGrant',
    teamId,
    bulkGrantId: null,
    path: teamId === null ? {} : { team_id: teamId },
    body: { kind: 'api', amount: 100, note: 'ein “Zitat”; 100 %', expires_at: null },
    version: '1',
    requestHash: 'hash',
    idempotencyKey: id,
    moves: [{ kind: 'api', amount: credits(100) }],
    effects: [],
    reason: { code: 'goodwill', note: 'A test', ticketUrl: null },
    requestedBy: staffActor,
    requestedAt: startAt,
    expiresAt: addDays(startAt, 7),
    end: null,
    ...over,
  }
}

function rejectionOf(id: string, over: Partial<WarrantEnd> = {}): WarrantEnd {
  return {
    id,
    outcome: 'rejected',
    at: startAt,
    actor: approver,
    note: 'No.',
    madeId: null,
    failure: null,
    ...over,
  }
}

function warrantOf(id: string): Warrant {
  return { type: 'approval', id, requestedBy: staffActor, approvedBy: approver, note: null }
}

/** A write under a warrant has a key of its own, so that whoever is second hears what the first one did. */
function grantUnder(teamId: string, id: string) {
  const idempotency = { key: `warrant ${id}`, requestHash: 'hash' }
  return grantCommand(teamId, { warrant: warrantOf(id), idempotency })
}

export function warrantTests(world: WorldOf): void {
  describe('a warrant', () => {
    it('ends with the write that it allowed, in one', async () => {
      const { approvals, submit, audit } = world()
      const team = await world().team()
      const approval = buildApproval('apr_1', team.id)
      expect(await approvals.addApproval(approval, buildAudit('aud_ask', startAt))).toEqual(approval)
      expect(await approvals.findApproval('apr_1')).toEqual(approval)
      const [outcome] = await submit(grantUnder(team.id, 'apr_1'))
      expect(outcome?.status).toBe('accepted')
      const after = await approvals.findApproval('apr_1')
      expect(after?.end).toMatchObject({ outcome: 'run', actor: approver, note: null, failure: null })
      expect(after?.end?.madeId).toMatch(/^grant_/)
      const { items } = await audit.listAudit(auditFilter({ teamId: team.id }), everything)
      expect(items.map(({ action }) => action)).toEqual(
        expect.arrayContaining(['grant.create', 'approval.approve']),
      )
    })

    it('allows nothing once it has ended, and the whole write is taken back', async () => {
      const { approvals, submit, audit } = world()
      const team = await world().team()
      await approvals.addApproval(buildApproval('apr_1', team.id), buildAudit('aud_ask', startAt))
      expect(await approvals.endApproval(rejectionOf('apr_1'), buildAudit('aud_no', startAt))).toBe(true)
      const [outcome] = await submit(grantUnder(team.id, 'apr_1'))
      expect(outcome?.status).toBe('failed')
      expect(await team.available()).toBe(0)
      expect(await approvals.endApproval(rejectionOf('apr_1'), buildAudit('aud_late', startAt))).toBe(false)
      const { items } = await audit.listAudit(auditFilter({}), everything)
      expect(items.map(({ id }) => id)).not.toContain('aud_late')
    })

    it('ends once, however many decide at once', async () => {
      const { approvals, submit } = world()
      const team = await world().team()
      for (let round = 0; round < 5; round += 1) {
        const id = `apr_${round}`
        const before = await team.available()
        await approvals.addApproval(buildApproval(id, team.id), buildAudit(`aud_ask${round}`, startAt))
        const [runs, declined] = await Promise.all([
          Promise.all(Array.from({ length: 4 }, () => submit(grantUnder(team.id, id)))),
          Promise.all(
            Array.from({ length: 4 }, (_, index) =>
              approvals.endApproval(rejectionOf(id), buildAudit(`aud_no${round}_${index}`, startAt)),
            ),
          ),
        ])
        const accepted = runs.flat().filter(({ status }) => status === 'accepted').length
        const rejected = declined.filter((isEnded) => isEnded).length
        expect(accepted + rejected).toBe(1)
        expect(await team.available()).toBe(before + accepted * 100)
        const outcome = (await approvals.findApproval(id))?.end?.outcome
        expect(outcome).toBe(accepted === 1 ? 'run' : 'rejected')
      }
    })

    it('is asked for once under one key, whoever asks how often', async () => {
      const { approvals } = world()
      const team = await world().team()
      const ask = (id: string, over: Partial<Approval>) =>
        approvals.addApproval(buildApproval(id, team.id, over), buildAudit(`aud_${id}`, startAt))
      const [first, second] = await Promise.all([
        ask('apr_1', { idempotencyKey: 'k' }),
        ask('apr_2', { idempotencyKey: 'k' }),
      ])
      expect(second.id).toBe(first.id)
      const other = { ...staffActor, id: 'staff_other' }
      expect((await ask('apr_3', { idempotencyKey: 'k', requestedBy: other })).id).toBe('apr_3')
    })

    it('is found in lists by state, team and person, newest first, page by page', async () => {
      const { approvals } = world()
      const [a, b] = [await world().team(), await world().team()]
      const other = { ...staffActor, id: 'staff_other' }
      await approvals.addApproval(buildApproval('apr_1', a.id), buildAudit('aud_1', startAt))
      await approvals.addApproval(buildApproval('apr_2', b.id), buildAudit('aud_2', startAt))
      await approvals.addApproval(
        buildApproval('apr_3', a.id, { requestedBy: other }),
        buildAudit('aud_3', startAt),
      )
      await approvals.endApproval(rejectionOf('apr_2'), buildAudit('aud_no', startAt))
      const all = { state: 'all', at: startAt, teamId: null, requestedBy: null } as const
      const idsOf = async (filter: Partial<Parameters<typeof approvals.listApprovals>[0]>) => {
        const { items } = await approvals.listApprovals({ ...all, ...filter }, everything)
        return items.map(({ id }) => id)
      }
      expect(await idsOf({})).toEqual(['apr_3', 'apr_2', 'apr_1'])
      expect(await idsOf({ state: 'open' })).toEqual(['apr_3', 'apr_1'])
      expect(await idsOf({ state: 'decided' })).toEqual(['apr_2'])
      expect(await idsOf({ teamId: a.id })).toEqual(['apr_3', 'apr_1'])
      expect(await idsOf({ requestedBy: other.id })).toEqual(['apr_3'])
      expect(await idsOf({ state: 'open', at: addDays(startAt, 7) })).toEqual([])
      expect(await approvals.countOpen(startAt, 100)).toBe(2)
      expect(await approvals.countOpen(startAt, 1)).toBe(1)
      const first = await approvals.listApprovals(all, { cursor: null, limit: 2 })
      const rest = await approvals.listApprovals(all, { cursor: first.nextCursor, limit: 2 })
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(['apr_3', 'apr_2', 'apr_1'])
    })
  })

  describe('a bulk grant', () => {
    const bulk: BulkGrant = {
      id: 'blk_1',
      name: 'spring.csv',
      csvHash: 'hash',
      idempotencyKey: 'k',
      createdBy: staffActor,
      createdAt: startAt,
      counts: { lines: 4, good: 3, bad: 1, warned: 0 },
      totals: { api: credits(30), company: credits(0) },
      finishedAt: null,
    }
    const lineOf = (line: number, teamId: string | null): BulkLine => ({
      bulkGrantId: bulk.id,
      line,
      cells: { team: 'a', kind: 'api', amount: '10', expires_at: '', reason_code: 'test', note: 'n' },
      team: teamId === null ? null : { id: teamId, name: 'A' },
      grant:
        teamId === null
          ? null
          : {
              kind: 'api',
              amount: credits(10),
              expiresAt: null,
              reasonCode: 'test',
              note: 'n',
              version: 1,
              availableBefore: credits(0),
              availableAfter: credits(10),
            },
      errors: teamId === null ? [{ column: 'team', message: 'is no team' }] : [],
      warnings: [],
      end: null,
    })

    it('is work once it is approved, line by line, until all have ended', async () => {
      const { approvals, bulkGrants, submit } = world()
      const [a, b] = [await world().team(), await world().team()]
      const lines = [lineOf(2, a.id), lineOf(3, null), lineOf(4, b.id), lineOf(5, a.id)]
      expect(await bulkGrants.addBulkGrant(bulk, lines, buildAudit('aud_1', startAt))).toEqual(bulk)
      const again = { ...bulk, id: 'blk_2', csvHash: 'other' }
      expect(await bulkGrants.addBulkGrant(again, [], buildAudit('aud_2', startAt))).toEqual(bulk)
      expect(await bulkGrants.nextWork(10)).toBeNull()

      const approval = buildApproval('apr_1', null, {
        bulkGrantId: bulk.id,
        operation: 'adminRequestBulkGrant',
        version: null,
      })
      await approvals.addApproval(approval, buildAudit('aud_3', startAt))
      expect(
        (
          await approvals.addApproval(
            { ...approval, id: 'apr_2', idempotencyKey: 'x' },
            buildAudit('aud_4', startAt),
          )
        ).id,
      ).toBe('apr_1')
      expect(await approvals.findOfBulkGrants([bulk.id])).toMatchObject([{ id: 'apr_1' }])
      expect(await bulkGrants.nextWork(10)).toBeNull()
      await approvals.endApproval(rejectionOf('apr_1', { outcome: 'run' }), buildAudit('aud_5', startAt))

      const work = await bulkGrants.nextWork(2)
      expect(work?.lines.map(({ line }) => line)).toEqual([lines[0], lines[2]])
      await submit(grantCommand(a.id, { warrant: { ...warrantOf('blk_1/2'), type: 'bulk_line' } }))
      const next = await bulkGrants.nextWork(10)
      expect(next?.lines.map(({ line, grantedBefore }) => [line.line, grantedBefore])).toEqual([
        [4, 0],
        [5, 1],
      ])
      const failure = { code: 'version_conflict', detail: 'It changed.' }
      const failed = (line: number) => rejectionOf(`blk_1/${line}`, { outcome: 'failed', failure })
      await bulkGrants.failLines([failed(2), failed(4), failed(5)])
      expect(await bulkGrants.progressOf([bulk.id])).toEqual(new Map([[bulk.id, { granted: 1, failed: 2 }]]))
      expect((await bulkGrants.nextWork(10))?.lines).toEqual([])
      await bulkGrants.finish(bulk.id, startAt)
      expect(await bulkGrants.nextWork(10)).toBeNull()
      expect((await bulkGrants.findBulkGrant(bulk.id))?.finishedAt).toBe(startAt)
    })

    it('grants each line once, wherever its run dies', async () => {
      const { approvals, bulkGrants, ledger, clock, ids } = world()
      const teams = [await world().team(), await world().team(), await world().team()]
      const lines = Array.from({ length: 12 }, (_, index) => lineOf(index + 2, teams[index % 3]?.id ?? ''))
      await bulkGrants.addBulkGrant(bulk, lines, buildAudit('aud_1', startAt))
      const approval = buildApproval('apr_1', null, {
        bulkGrantId: bulk.id,
        operation: 'adminRequestBulkGrant',
      })
      await approvals.addApproval(approval, buildAudit('aud_2', startAt))
      await approvals.endApproval(rejectionOf('apr_1', { outcome: 'run' }), buildAudit('aud_3', startAt))
      let submits = 0
      // Every second time it dies: before the lines are on disk, or after it and before anybody hears of it.
      const dying: typeof ledger = {
        ...ledger,
        submit: async (commands) => {
          submits += 1
          if (submits % 4 === 1) throw new Error('died before')
          const outcomes = await ledger.submit(commands)
          if (submits % 4 === 3) throw new Error('died after')
          return outcomes
        },
      }
      const ports = { bulkGrants, ledger: dying, clock, ids }
      for (let runs = 0; runs < 40; runs += 1) {
        // Two processes are at it at once.
        await Promise.allSettled([runBulkGrants(ports), runBulkGrants(ports)])
      }
      expect(await bulkGrants.progressOf([bulk.id])).toEqual(new Map([[bulk.id, { granted: 12, failed: 0 }]]))
      expect((await bulkGrants.findBulkGrant(bulk.id))?.finishedAt).toBe(clock.now())
      for (const team of teams) expect(await team.available()).toBe(40)
    })

    it('finds teams by id, domain and name in any case, and all that share a name', async () => {
      const { bulkGrants, teams } = world()
      const [a, b] = [await world().team(), await world().team()]
      const [team] = await teams.findTeams([a.id])
      const name = team?.name.toLowerCase() ?? ''
      const found = await bulkGrants.resolveTeams([a.id, name, 'nobody.example'])
      expect(found.get(a.id)).toEqual([{ id: a.id, name: team?.name }])
      expect(found.get(name)?.map(({ id }) => id)).toEqual(
        expect.arrayContaining(
          (await teams.findTeams([a.id, b.id]))
            .filter((it) => it.name.toLowerCase() === name)
            .map(({ id }) => id),
        ),
      )
      expect(found.get('nobody.example')).toEqual([])
    })

    it('lists its lines by what became of them, page by page', async () => {
      const { bulkGrants } = world()
      const { id } = await world().team()
      const lines = [lineOf(2, id), lineOf(3, null), lineOf(4, id)]
      await bulkGrants.addBulkGrant(bulk, lines, buildAudit('aud_1', startAt))
      const of = async (filter: Parameters<typeof bulkGrants.listLines>[1], limit = 10) =>
        bulkGrants.listLines(bulk.id, filter, { cursor: null, limit })
      expect((await of('all')).items).toEqual(lines)
      expect((await of('bad')).items.map(({ line }) => line)).toEqual([3])
      expect((await of('ready')).items.map(({ line }) => line)).toEqual([2, 4])
      expect((await of('granted')).items).toEqual([])
      const first = await of('all', 2)
      const rest = await bulkGrants.listLines(bulk.id, 'all', { cursor: first.nextCursor, limit: 2 })
      expect([...first.items, ...rest.items]).toEqual(lines)
      expect((await bulkGrants.listBulkGrants({ cursor: null, limit: 5 })).items).toEqual([bulk])
    })
  })
}
