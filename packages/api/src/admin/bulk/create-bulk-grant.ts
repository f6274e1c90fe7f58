import { addCredits, type CreditKind, type Credits, noCredits } from '@scrip/rules'
import { type Answer, answerCreated } from '../../http/answer.ts'
import { type StaffCall, staffActor } from '../../http/call.ts'
import { refuseReusedKey } from '../../http/refused-outcome.ts'
import { hashRequest } from '../../http/request-hash.ts'
import { refuseField } from '../../http/violations.ts'
import type { BulkGrant, BulkLine } from '../../ports/bulk-grants.ts'
import { approvalAudit } from '../approvals/approval-audit.ts'
import { toOneApiBulkGrant } from './api-bulk-grant.ts'
import { dryRunLines } from './dry-run-lines.ts'
import { readCells } from './read-cells.ts'

type Call = StaffCall<'adminCreateBulkGrant'>

/** Reads a CSV and keeps what each line would do. Nothing is granted. */
export async function adminCreateBulkGrant(call: Call): Promise<Answer> {
  const { ports, now, session, request } = call
  const { csv, name } = request.body
  const read = readCells(csv)
  if (!read.ok) return refuseField('body', 'csv', read.message)
  const id = ports.ids.next('blk')
  const lines = (await dryRunLines(call, read.lines)).map((line) => ({ ...line, bulkGrantId: id }))
  const key = request.headers['Idempotency-Key'] ?? ''
  const bulkGrant: BulkGrant = {
    id,
    name: name ?? null,
    csvHash: await hashRequest(call.operation, { csv, name: name ?? null }),
    idempotencyKey: key,
    createdBy: staffActor(session),
    createdAt: now,
    counts: {
      lines: lines.length,
      good: lines.filter(({ grant }) => grant !== null).length,
      bad: lines.filter(({ grant }) => grant === null).length,
      warned: lines.filter(({ warnings }) => warnings.length > 0).length,
    },
    totals: { api: totalOf(lines, 'api'), company: totalOf(lines, 'company') },
    finishedAt: null,
  }
  const audit = approvalAudit(call, {
    action: 'bulk_dry_run',
    target: id,
    teamId: null,
    reason: null,
    before: null,
    after: { ...bulkGrant.counts, ...bulkGrant.totals },
  })
  const kept = await ports.bulkGrants.addBulkGrant(bulkGrant, lines, audit)
  if (kept.csvHash !== bulkGrant.csvHash) return refuseReusedKey(key)
  return answerCreated(await toOneApiBulkGrant(call, kept))
}

function totalOf(lines: readonly BulkLine[], kind: CreditKind): Credits {
  return lines.reduce(
    (sum, { grant }) => (grant?.kind === kind ? addCredits(sum, grant.amount) : sum),
    noCredits,
  )
}
