import type { BulkGrant as ApiBulkGrant, BulkLine as ApiBulkLine, BulkGrantState } from '@scrip/contract'
import type { Instant } from '@scrip/rules'
import { toApiActor } from '../../credits/api-grant.ts'
import { toApiInstant, toApiNullableInstant } from '../../http/instants.ts'
import type { Approval } from '../../ports/approvals.ts'
import type { BulkGrant, BulkLine, BulkProgress } from '../../ports/bulk-grants.ts'
import type { Ports } from '../../ports/ports.ts'
import { stateOfApproval } from '../approvals/api-approval.ts'

interface Reader {
  readonly ports: Ports
  readonly now: Instant
}

/** What belongs to the bulk grants of a page comes from two look-ups. */
export async function toApiBulkGrants(
  { ports, now }: Reader,
  bulkGrants: readonly BulkGrant[],
): Promise<ApiBulkGrant[]> {
  const ids = bulkGrants.map(({ id }) => id)
  const [approvals, progress] = await Promise.all([
    ports.approvals.findOfBulkGrants(ids),
    ports.bulkGrants.progressOf(ids),
  ])
  const approvalOf = new Map(approvals.map((approval) => [approval.bulkGrantId, approval]))
  return bulkGrants.map((bulkGrant) => {
    const approval = approvalOf.get(bulkGrant.id) ?? null
    return toApiBulkGrant(bulkGrant, approval, progress.get(bulkGrant.id) ?? noProgress, now)
  })
}

const noProgress: BulkProgress = { granted: 0, failed: 0 }

export async function toOneApiBulkGrant(reader: Reader, bulkGrant: BulkGrant): Promise<ApiBulkGrant> {
  const [one] = await toApiBulkGrants(reader, [bulkGrant])
  if (one === undefined) throw new Error(`${bulkGrant.id} was not converted`)
  return one
}

function toApiBulkGrant(
  bulkGrant: BulkGrant,
  approval: Approval | null,
  progress: BulkProgress,
  now: Instant,
): ApiBulkGrant {
  return {
    id: bulkGrant.id,
    name: bulkGrant.name,
    state: stateOf(bulkGrant, approval, now),
    approval_id: approval?.id ?? null,
    counts: { ...bulkGrant.counts, ...progress },
    totals: { api: bulkGrant.totals.api, company: bulkGrant.totals.company },
    csv_hash: bulkGrant.csvHash,
    created_by: toApiActor(bulkGrant.createdBy),
    created_at: toApiInstant(bulkGrant.createdAt),
    finished_at: toApiNullableInstant(bulkGrant.finishedAt),
  }
}

function stateOf({ finishedAt }: BulkGrant, approval: Approval | null, now: Instant): BulkGrantState {
  if (approval === null) return 'previewed'
  switch (stateOfApproval(approval, now)) {
    case 'open':
      return 'waiting'
    case 'run':
      return finishedAt === null ? 'running' : 'finished'
    default:
      return 'declined'
  }
}

export function toApiBulkLine({ line, cells, team, grant, errors, warnings, end }: BulkLine): ApiBulkLine {
  return {
    line,
    state: stateOfLine(grant, end),
    cells: { ...cells },
    team: team === null ? null : { id: team.id, name: team.name },
    effect:
      grant === null
        ? null
        : {
            kind: grant.kind,
            amount: grant.amount,
            expires_at: toApiNullableInstant(grant.expiresAt),
            available_before: grant.availableBefore,
            available_after: grant.availableAfter,
          },
    errors: errors.map(({ column, message }) => ({ column, message })),
    warnings: [...warnings],
    grant_id: end?.madeId ?? null,
    failure: end?.failure ?? null,
  }
}

function stateOfLine(grant: BulkLine['grant'], end: BulkLine['end']): ApiBulkLine['state'] {
  if (grant === null) return 'bad'
  if (end === null) return 'ready'
  return end.outcome === 'run' ? 'granted' : 'failed'
}
