import type { LedgerCheckReport } from '@scrip/contract'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { type AccountCheck, checkAccounts } from '../ledger-check/check-accounts.ts'
import { requireTeam } from './require-team.ts'

const violationsMax = 100

/** Recomputes every law on a bounded number of accounts, and says where to go on. Changes nothing. */
export async function adminVerifyLedger(call: StaffCall<'adminVerifyLedger'>): Promise<Answer> {
  const { ports, now } = call
  const { body } = call.request
  const teamId = body.team_id ?? null
  if (teamId !== null) {
    const found = await requireTeam(ports, teamId)
    if (!found.ok) return found.refused
  }
  const page = { cursor: body.cursor ?? null, limit: body.limit }
  const { items, nextCursor } = await ports.ledger.listAccounts({ teamId }, page)
  let entries = 0
  let violationCount = 0
  const violations: LedgerCheckReport['violations'][number][] = []
  for await (const check of checkAccounts(ports.ledger, items)) {
    entries += check.entries
    violationCount += check.violations.length
    violations.push(...toApiViolations(check).slice(0, violationsMax - violations.length))
  }
  const report: LedgerCheckReport = {
    is_clean: violationCount === 0,
    as_of: toApiInstant(now),
    accounts: items.length,
    entries,
    violations,
    violation_count: violationCount,
    next_cursor: nextCursor,
  }
  return answerOk(report)
}

function toApiViolations({ account, violations }: AccountCheck): LedgerCheckReport['violations'] {
  const { teamId, kind } = account
  return violations.map(({ law, message }) => ({ law, team_id: teamId, kind, message }))
}
