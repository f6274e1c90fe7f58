import type { ExportJob, NewExport } from '@scrip/api/ports'
import { addDays, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { buildAudit } from '../builders/people.ts'
import { auditFilter, everything } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

function newExport(number: number, overrides: Partial<ExportJob> = {}): NewExport {
  const job: ExportJob = {
    id: `exp_${number}`,
    staffId: 'staff_1',
    question: { type: 'teams', query: 'a "quoted" text' },
    state: 'waiting',
    rows: 0,
    bytes: 0,
    parts: 0,
    cursor: null,
    attempts: 0,
    failure: null,
    createdAt: startAt,
    doneAt: null,
    expiresAt: addDays(startAt, 1),
    ...overrides,
  }
  const ref = { staffId: job.staffId, operation: 'adminCreateExport', key: `key-${number}` }
  return {
    job,
    audit: buildAudit(`aud_${number}`, startAt, { action: 'export.create', target: job.id }),
    creation: { ...ref, requestHash: 'hash', at: startAt, madeId: job.id, salt: null },
  }
}

const later = (seconds: number) => instant(startAt + seconds * 1000)

export function exportTests(world: WorldOf): void {
  describe('exports', () => {
    it('are added once per key, with their audit record', async () => {
      const { exports, audit } = world()
      const { job } = newExport(1)
      expect(await exports.addExport(newExport(1))).toBe(true)
      expect(await exports.addExport(newExport(1))).toBe(false)
      expect(await exports.findExport('exp_1')).toEqual(job)
      expect(await exports.findExport('exp_2')).toBeNull()
      expect((await audit.listAudit(auditFilter(), everything)).items.map(({ id }) => id)).toEqual(['aud_1'])
    })

    it('are listed per person, newest first', async () => {
      const { exports } = world()
      for (const number of [1, 2, 3]) await exports.addExport(newExport(number))
      await exports.addExport(newExport(4, { staffId: 'staff_2' }))
      const first = await exports.listExports('staff_1', { cursor: null, limit: 2 })
      expect(first.items.map(({ id }) => id)).toEqual(['exp_3', 'exp_2'])
      const next = await exports.listExports('staff_1', { cursor: first.nextCursor, limit: 2 })
      expect(next).toEqual({ items: [newExport(1).job], nextCursor: null })
    })

    it('are claimed by one worker each, oldest first, and again when its lease has ended', async () => {
      const { exports } = world()
      for (const number of [1, 2]) await exports.addExport(newExport(number))
      const claimed = await Promise.all([1, 2, 3].map(() => exports.claimExport(later(1), later(61))))
      expect(claimed.map((job) => job?.id ?? null).toSorted()).toEqual(['exp_1', 'exp_2', null])
      const oldest = claimed.find((job) => job?.id === 'exp_1')
      expect(oldest).toMatchObject({ state: 'running', attempts: 1 })
      expect(await exports.claimExport(later(60), later(120))).toBeNull()
      expect(await exports.claimExport(later(61), later(121))).toMatchObject({ id: 'exp_1', attempts: 2 })
    })

    it('are written part by part, each part once', async () => {
      const { exports } = world()
      await exports.addExport(newExport(1))
      const job = await exports.claimExport(later(1), later(61))
      if (job === null) throw new Error('nothing was claimed')
      const first: ExportJob = { ...job, parts: 1, rows: 2, bytes: 9, cursor: 'next' }
      expect(await exports.writePart({ job: first, text: 'a,"ä"\r\n', leaseUntil: later(70) })).toBe(true)
      // Somebody who was taken for dead comes back with the same part.
      expect(await exports.writePart({ job: first, text: 'other', leaseUntil: later(70) })).toBe(false)
      expect(await exports.findExport('exp_1')).toEqual(first)
      const last: ExportJob = { ...first, parts: 2, rows: 3, cursor: null, state: 'done', doneAt: later(2) }
      expect(await exports.writePart({ job: last, text: 'b\r\n', leaseUntil: later(70) })).toBe(true)
      expect(await exports.writePart({ job: { ...last, parts: 3 }, text: 'c', leaseUntil: later(70) })).toBe(
        false,
      )
      expect([await exports.readPart('exp_1', 0), await exports.readPart('exp_1', 1)]).toEqual([
        'a,"ä"\r\n',
        'b\r\n',
      ])
      expect(await exports.readPart('exp_1', 2)).toBeNull()
      expect(await exports.claimExport(later(500), later(600))).toBeNull()
    })

    it('fail for good, and are removed when they have expired', async () => {
      const { exports } = world()
      for (const number of [1, 2]) await exports.addExport(newExport(number))
      await exports.claimExport(later(1), later(61))
      await exports.failExport('exp_1', 'why', later(2))
      expect(await exports.findExport('exp_1')).toMatchObject({ state: 'failed', failure: 'why' })
      expect(await exports.removeExpired(later(3), 10)).toBe(0)
      expect(await exports.removeExpired(addDays(startAt, 1), 1)).toBe(1)
      expect(await exports.removeExpired(addDays(startAt, 1), 10)).toBe(1)
      expect(await exports.findExport('exp_1')).toBeNull()
      expect(await exports.claimExport(addDays(startAt, 2), addDays(startAt, 3))).toBeNull()
    })
  })
}
