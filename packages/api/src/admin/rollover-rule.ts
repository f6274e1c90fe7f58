import type { RolloverRuleReceipt, RolloverTotals } from '@scrip/contract'
import {
  type AccountRef,
  type AccountView,
  type Instant,
  type RolloverRule,
  type SetRolloverRuleCommand,
  balanceAt,
  noCredits,
  previewRollover,
} from '@scrip/rules'
import { loadKindBalances } from '../credits/api-balance.ts'
import { fromApiRolloverRule, toApiRolloverRule } from '../credits/api-rollover-rule.ts'
import { type Answer, answerOk, refuse } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import type { Ports } from '../ports/ports.ts'
import { submitOne } from '../priced/submit-one.ts'
import { periodEndAt } from './period-end.ts'
import { requireTeam } from './require-team.ts'
import { toEntityTag } from './account-version.ts'
import { readStaffWrite, refuseStaffWrite } from './staff-write.ts'

export async function adminGetRolloverRule(call: StaffCall<'adminGetRolloverRule'>): Promise<Answer> {
  const { team_id: teamId, kind } = call.request.path
  const view = await call.ports.ledger.loadAccount({ teamId, kind })
  if (view.account === null)
    return refuse('not_found', `There is no ${kind} account of a team \`${teamId}\`.`)
  const version = String(balanceAt(view, call.now).version)
  return answerOk({ kind, rule: toApiRolloverRule(view.account.rolloverRule), version }, toEntityTag(version))
}

/** Sets what the next period's end does, or with `preview=true` says what would change there. */
export async function adminSetRolloverRule(call: StaffCall<'adminSetRolloverRule'>): Promise<Answer> {
  const { ports, now } = call
  const { path, query, body } = call.request
  const found = await requireTeam(ports, path.team_id)
  if (!found.ok) return found.refused
  const account = { teamId: path.team_id, kind: path.kind }
  const read = await readStaffWrite(call, account)
  if (!read.ok) return read.refused
  const viewBefore = await loadUntilPeriodEnd(ports, account, now)
  const rule = fromApiRolloverRule(body.rule)
  const command: SetRolloverRuleCommand = { ...read.write, type: 'set_rollover_rule', kind: path.kind, rule }
  const outcome = await submitOne(ports.ledger, command)
  if (outcome.status === 'refused') return refuseStaffWrite(call, [account], outcome.refusal)
  if (outcome.result.type !== 'rollover_rule')
    throw new Error(`a rollover rule was answered with ${outcome.result.type}`)
  const { before, after } = outcome.result
  const version = String(outcome.result.version)
  const receipt: RolloverRuleReceipt = {
    applied: !query.preview,
    kind: path.kind,
    rule: toApiRolloverRule(after),
    effect: {
      before: toApiRolloverRule(before),
      after: toApiRolloverRule(after),
      rollover_before: nextTotals(viewBefore, before, now),
      rollover_after: nextTotals(viewBefore, after, now),
    },
    balances: await loadKindBalances(ports, path.team_id, now),
    version,
  }
  return answerOk(receipt, toEntityTag(version))
}

/** With the holds that end until the period's end, whose credits are there again when it comes. */
async function loadUntilPeriodEnd(ports: Ports, account: AccountRef, now: Instant): Promise<AccountView> {
  const view = await ports.ledger.loadAccount(account)
  const at = periodEndAt(view, now)
  return at === null ? view : ports.ledger.loadAccount(account, at)
}

/** What the next period's end makes of the credits under the rule, if nothing more is spent. */
function nextTotals(view: AccountView, rule: RolloverRule, now: Instant): RolloverTotals {
  const at = periodEndAt(view, now)
  if (at === null) return { unused: noCredits, carry: noCredits, forfeit: noCredits }
  const { totals } = previewRollover(view, at, rule)
  return { unused: totals.unused, carry: totals.carried, forfeit: totals.forfeited }
}
