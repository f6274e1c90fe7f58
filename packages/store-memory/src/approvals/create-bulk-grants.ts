import {
  bulkLineId,
  type BulkGrant,
  type BulkGrants,
  type BulkLine,
  type BulkLineFilter,
  type BulkProgress,
  type BulkTeam,
  type BulkWork,
} from '@scrip/api/ports'
import type { AuditRecord } from '@scrip/rules'
import { formatCursor, parseCursor } from '../paging/cursor.ts'
import { pageNewestFirst } from '../paging/page-newest-first.ts'
import type { TeamsState } from '../people/teams-state.ts'
import type { ApprovalsState } from './create-approvals.ts'

export interface BulkGrantsState {
  /** Oldest first. */
  readonly inOrder: BulkGrant[]
  /** Of each, in the order of the file. */
  readonly lines: Map<string, readonly BulkLine[]>
}

interface Parts {
  readonly state: BulkGrantsState
  readonly approvals: ApprovalsState
  readonly teams: TeamsState
  readonly audits: AuditRecord[]
}

export function createBulkGrants(parts: Parts): BulkGrants {
  const { state, approvals, teams, audits } = parts
  return {
    resolveTeams: async (texts) => resolveTeams(teams, texts),
    addBulkGrant: async (bulkGrant, lines, audit) => {
      const earlier = state.inOrder.find(
        ({ createdBy, idempotencyKey }) =>
          createdBy.id === bulkGrant.createdBy.id && idempotencyKey === bulkGrant.idempotencyKey,
      )
      if (earlier !== undefined) return earlier
      state.inOrder.push(bulkGrant)
      state.lines.set(bulkGrant.id, lines)
      audits.push(audit)
      return bulkGrant
    },
    findBulkGrant: async (id) => state.inOrder.find((bulkGrant) => bulkGrant.id === id) ?? null,
    listBulkGrants: async (page) => pageNewestFirst('bulk_grants', state.inOrder, page, () => true),
    progressOf: async (ids) => new Map(ids.map((id) => [id, progressOf(linesWithEnds(parts, id))])),
    listLines: async (id, filter, { cursor, limit }) => {
      const after = cursor === null ? 0 : Number(parseCursor('bulk_lines', cursor, ['number'])[0])
      const found = linesWithEnds(parts, id).filter(
        (line) => line.line > after && matchesFilter(line, filter),
      )
      const items = found.slice(0, limit)
      const last = items.at(-1)
      const isEnd = last === undefined || found.length === items.length
      return { items, nextCursor: isEnd ? null : formatCursor('bulk_lines', [last.line]) }
    },
    nextWork: async (limit) => nextWork(parts, limit),
    failLines: async (ends) => {
      for (const end of ends) if (!approvals.ends.has(end.id)) approvals.ends.set(end.id, end)
    },
    finish: async (id, at) => {
      const index = state.inOrder.findIndex((bulkGrant) => bulkGrant.id === id)
      const bulkGrant = state.inOrder[index]
      if (bulkGrant === undefined || bulkGrant.finishedAt !== null) return
      state.inOrder[index] = { ...bulkGrant, finishedAt: at }
    },
  }
}

function resolveTeams(
  { inOrder }: TeamsState,
  texts: readonly string[],
): ReadonlyMap<string, readonly BulkTeam[]> {
  const wanted = new Map<string, BulkTeam[]>(texts.map((text) => [text, []]))
  for (const { team } of inOrder) {
    const { id, name, domain } = team
    for (const text of new Set([id.toLowerCase(), name.toLowerCase(), domain?.toLowerCase() ?? ''])) {
      wanted.get(text)?.push({ id, name })
    }
  }
  return wanted
}

function linesWithEnds({ state, approvals }: Parts, id: string): readonly BulkLine[] {
  const lines = state.lines.get(id) ?? []
  return lines.map((line) => ({ ...line, end: approvals.ends.get(bulkLineId(id, line.line)) ?? null }))
}

function progressOf(lines: readonly BulkLine[]): BulkProgress {
  return {
    granted: lines.filter(({ end }) => end?.outcome === 'run').length,
    failed: lines.filter(({ end }) => end !== null && end.outcome !== 'run').length,
  }
}

function matchesFilter({ grant, warnings, end }: BulkLine, filter: BulkLineFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'bad':
      return grant === null
    case 'warned':
      return warnings.length > 0
    case 'ready':
      return grant !== null && end === null
    case 'granted':
      return end?.outcome === 'run'
    case 'failed':
      return end !== null && end.outcome !== 'run'
  }
}

function nextWork(parts: Parts, limit: number): BulkWork | null {
  const { state, approvals } = parts
  for (const bulkGrant of state.inOrder) {
    const approval = approvals.inOrder.find(({ bulkGrantId }) => bulkGrantId === bulkGrant.id)
    const end = approval === undefined ? undefined : approvals.ends.get(approval.id)
    if (approval === undefined || end?.outcome !== 'run' || bulkGrant.finishedAt !== null) continue
    const lines = linesWithEnds(parts, bulkGrant.id)
    const next = lines.filter(({ grant, end: ended }) => grant !== null && ended === null).slice(0, limit)
    return {
      bulkGrant,
      approval: { ...approval, end },
      lines: next.map((line) => ({ line, grantedBefore: grantedBefore(lines, line) })),
    }
  }
  return null
}

function grantedBefore(lines: readonly BulkLine[], { line, team, grant }: BulkLine): number {
  return lines.filter(
    (other) =>
      other.line < line &&
      other.team?.id === team?.id &&
      other.grant?.kind === grant?.kind &&
      other.end?.outcome === 'run',
  ).length
}
