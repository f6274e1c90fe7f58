import type { CreateGrantCommand, Outcome, WarrantEnd } from '@scrip/rules'
import { refuseOutcome } from '../../http/refused-outcome.ts'
import { bulkLineId, type BulkWork, type NextBulkLine } from '../../ports/bulk-grants.ts'
import type { Ports } from '../../ports/ports.ts'
import { isUnavailable, isUnknownOutcome } from '../../ports/unavailable-error.ts'
import { toGrantCommand } from './to-grant-command.ts'

export type BulkPorts = Pick<Ports, 'bulkGrants' | 'ledger' | 'clock' | 'ids'>

/** So many lines are one piece of work: what a process that dies leaves to be done again, and finds done. */
const bulkLinesPerRun = 100

/**
 * Grants the next lines of what was approved, and says whether there was anything to do. Any number of processes may do it at
 * once and die at any moment: a line ends in the transaction of its grant, and ends once.
 *
 * @throws UnavailableError when the store cannot be reached; the next run goes on where this one ended.
 */
export async function runBulkGrants(ports: BulkPorts): Promise<boolean> {
  const work = await ports.bulkGrants.nextWork(bulkLinesPerRun)
  if (work === null) return false
  if (work.lines.length === 0) {
    await ports.bulkGrants.finish(work.bulkGrant.id, ports.clock.now())
    return true
  }
  const lines = untilAccountRepeats(work.lines)
  const outcomes = await ports.ledger.submit(lines.map((line) => toCommand(ports, work, line)))
  const failures = lines.flatMap((line, index) => failureOf(ports, work, line, outcomes[index]) ?? [])
  if (failures.length > 0) await ports.bulkGrants.failLines(failures)
  return true
}

/** Each grant raises its account's version, so the next one to the same account waits until that is known. */
function untilAccountRepeats(lines: readonly NextBulkLine[]): readonly NextBulkLine[] {
  const seen = new Set<string>()
  const end = lines.findIndex(({ line: { team, grant } }) => {
    const account = `${team?.id} ${grant?.kind}`
    if (seen.has(account)) return true
    seen.add(account)
    return false
  })
  return end === -1 ? lines : lines.slice(0, end)
}

function toCommand(
  { ids }: BulkPorts,
  { approval }: BulkWork,
  { line, grantedBefore }: NextBulkLine,
): CreateGrantCommand {
  const { team, grant, bulkGrantId } = line
  if (team === null || grant === null) throw new Error(`line ${line.line} of ${bulkGrantId} is a bad one`)
  const id = bulkLineId(bulkGrantId, line.line)
  return toGrantCommand(
    { ...grant, team },
    {
      requestId: ids.next('req'),
      actor: approval.requestedBy,
      ip: null,
      expectedVersion: grant.version + grantedBefore,
      idempotency: { key: `warrant ${id}`, requestHash: approval.requestHash },
      dryRun: false,
      warrant: {
        type: 'bulk_line',
        id,
        requestedBy: approval.requestedBy,
        approvedBy: approval.end?.actor ?? approval.requestedBy,
        note: null,
      },
    },
  )
}

function failureOf(
  { clock }: BulkPorts,
  { approval }: BulkWork,
  { line }: NextBulkLine,
  outcome: Outcome | undefined,
): WarrantEnd | null {
  const failure = describeFailure(outcome)
  if (failure === null) return null
  return {
    id: bulkLineId(line.bulkGrantId, line.line),
    outcome: 'failed',
    at: clock.now(),
    actor: approval.end?.actor ?? approval.requestedBy,
    note: null,
    madeId: null,
    failure,
  }
}

function describeFailure(outcome: Outcome | undefined): WarrantEnd['failure'] {
  if (outcome === undefined) throw new Error('the ledger answered too few outcomes')
  switch (outcome.status) {
    case 'accepted':
    case 'replayed':
      return null
    case 'failed':
      // What became of it is found out by the next run.
      if (isUnavailable(outcome.error) || isUnknownOutcome(outcome.error)) throw outcome.error
      return { code: 'internal_error', detail: 'Something broke on our side. Nothing was granted.' }
    case 'refused': {
      const { refusal } = outcome
      if (refusal.code === 'version_conflict') {
        return {
          code: refusal.code,
          detail: 'The team’s grants changed after the dry run. Nothing was granted: dry-run the line again.',
        }
      }
      return { code: refusal.code, detail: refuseOutcome(refusal).detail }
    }
  }
}
