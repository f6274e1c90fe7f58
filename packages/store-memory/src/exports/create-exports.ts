import type { ExportJob, ExportPart, Exports, NewExport } from '@scrip/api/ports'
import type { AuditRecord, Instant } from '@scrip/rules'
import type { ChangeLog } from '../changes/change-log.ts'
import { pageNewestFirst } from '../paging/page-newest-first.ts'
import { isTaken, keepCreation } from '../people/create-teams.ts'
import type { TeamsState } from '../people/teams-state.ts'

interface KeptExport {
  job: ExportJob
  readonly parts: string[]
  leaseUntil: Instant | null
}

export interface ExportsState {
  /** Oldest first. */
  readonly inOrder: KeptExport[]
}

export function createExportsState(): ExportsState {
  return { inOrder: [] }
}

interface ExportsParts {
  readonly state: ExportsState
  readonly teams: TeamsState
  readonly audits: AuditRecord[]
  readonly changes: ChangeLog
}

/** Exports in an array: a test makes few of them. */
export function createExports(all: ExportsParts): Exports {
  const { state, changes } = all
  const find = (id: string): KeptExport | undefined => state.inOrder.find(({ job }) => job.id === id)
  const write = (kept: KeptExport, job: ExportJob, leaseUntil: Instant | null): void => {
    kept.job = job
    kept.leaseUntil = leaseUntil
    changes.add({ type: 'export', exportId: job.id, staffId: job.staffId })
  }
  return {
    addExport: async (newExport) => addExport(all, newExport),
    findExport: async (id) => find(id)?.job ?? null,
    listExports: async (staffId, page) => {
      const found = pageNewestFirst('exports', state.inOrder, page, ({ job }) => job.staffId === staffId)
      return { items: found.items.map(({ job }) => job), nextCursor: found.nextCursor }
    },
    claimExport: async (now, leaseUntil) => {
      const next = state.inOrder.find((kept) => isFree(kept, now))
      if (next === undefined) return null
      write(next, { ...next.job, state: 'running', attempts: next.job.attempts + 1 }, leaseUntil)
      return next.job
    },
    writePart: async ({ job, text, leaseUntil }: ExportPart) => {
      const kept = find(job.id)
      if (kept?.job.state !== 'running' || kept.parts.length !== job.parts - 1) return false
      kept.parts.push(text)
      write(kept, job, leaseUntil)
      return true
    },
    failExport: async (id, failure, at) => {
      const kept = find(id)
      if (kept?.job.state === 'running')
        write(kept, { ...kept.job, state: 'failed', failure, doneAt: at }, null)
    },
    readPart: async (id, part) => find(id)?.parts[part] ?? null,
    removeExpired: async (now, limit) => {
      const expired = state.inOrder.filter(({ job }) => job.expiresAt <= now).slice(0, limit)
      for (const kept of expired) state.inOrder.splice(state.inOrder.indexOf(kept), 1)
      return expired.length
    },
  }
}

function isFree({ job, leaseUntil }: KeptExport, now: Instant): boolean {
  if (job.expiresAt <= now) return false
  return job.state === 'waiting' || (job.state === 'running' && leaseUntil !== null && leaseUntil <= now)
}

function addExport({ state, teams, audits, changes }: ExportsParts, newExport: NewExport): boolean {
  const { job, audit, creation } = newExport
  if (isTaken(teams, creation)) return false
  state.inOrder.push({ job, parts: [], leaseUntil: null })
  audits.push(audit)
  keepCreation(teams, creation)
  changes.add({ type: 'export', exportId: job.id, staffId: job.staffId })
  return true
}
