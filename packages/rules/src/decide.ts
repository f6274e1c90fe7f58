import { AccountDraft } from './accounts/account-draft.ts'
import { laterOf } from './accounts/later-of.ts'
import { withAuthority } from './approvals/with-authority.ts'
import { openAccount } from './accounts/open-account.ts'
import { previewIds } from './accounts/preview-ids.ts'
import { decideCharge } from './calls/charge.ts'
import { decideReveal } from './calls/reveal.ts'
import type { Command, StaffCommand } from './command.ts'
import { bookDue } from './due/book-due.ts'
import { decideCaptureHold } from './holds/capture-hold.ts'
import { decideCreateHold } from './holds/create-hold.ts'
import { decideReleaseHold } from './holds/release-hold.ts'
import { idempotencyOf, judgeIdempotency } from './idempotency.ts'
import type { Account } from './model/account.ts'
import { kindOf } from './needs.ts'
import type { Outcome } from './outcome.ts'
import { decideClawBack } from './payments/claw-back.ts'
import { decideRecordPayment } from './payments/record-payment.ts'
import { decideRefundCharge } from './refunds/refund-charge.ts'
import { decideAdjust } from './staff/adjust.ts'
import { decideChangeExpiry } from './staff/change-expiry.ts'
import { decideChangePlan } from './staff/change-plan.ts'
import { decideCreateGrant } from './staff/create-grant.ts'
import { decideRemoveBudget, decideSetBudget } from './staff/set-budget.ts'
import { decideSetRolloverRule } from './staff/set-rollover-rule.ts'
import { decideVoidGrant } from './staff/void-grant.ts'
import { accept, isRefused, refuse, type Verdict } from './verdict.ts'
import type { AccountView, Changes, Env } from './view.ts'

/** What became of a command, and what a store must write for it; null when nothing changes. */
export interface Decision {
  readonly outcome: Outcome
  readonly changes: Changes | null
}

/**
 * Decides one command on one account: pure, synchronous, and the only way in which credits move. First everything that
 * is due by now is booked, then the command is judged on the account as it is then.
 *
 * @param view what `needs(command)` named, as loaded and locked.
 * @returns `changes` is null when the command was refused, replayed, a dry run, or changes nothing.
 * @throws InvariantError when a law would be broken; nothing may then be written.
 */
export function decide(view: AccountView, command: Command, env: Env): Decision {
  const { account } = view
  if (command.type === 'open_account') return decideOpenAccount(account, command, env)
  if (account === null) {
    return {
      outcome: refused(refuse({ code: 'account_not_found', kind: kindOf(command) }), []),
      changes: null,
    }
  }
  const now = laterOf(env.now, account.lastAt)
  const seen = judgeIdempotency(view, command, now)
  if (seen !== null) return { outcome: seen, changes: null }
  const isDryRun = 'dryRun' in command && command.dryRun
  const id = isDryRun ? previewIds() : env.id
  const draft = new AccountDraft(account, view, { now, id, requestId: command.requestId })
  bookDue(draft)
  const verdict = withAuthority(draft, command, decideOn(draft, view, command))
  if (verdict.status === 'refused') return { outcome: refused(verdict, draft.trace), changes: null }
  const outcome: Outcome = { status: 'accepted', result: verdict.result, trace: draft.trace }
  if (isDryRun || verdict.side === null) return { outcome, changes: null }
  const idempotency = idempotencyOf(command, now, verdict.result)
  return {
    outcome,
    changes: draft.close(false, idempotency === null ? verdict.side : { ...verdict.side, idempotency }),
  }
}

function decideOn(
  draft: AccountDraft,
  view: AccountView,
  command: Exclude<Command, { readonly type: 'open_account' }>,
): Verdict {
  switch (command.type) {
    case 'charge':
      return decideCharge(draft, command)
    case 'reveal':
      return decideReveal(draft, view.windows, command)
    case 'create_hold':
      return decideCreateHold(draft, command)
    case 'capture_hold':
      return decideCaptureHold(draft, command)
    case 'release_hold':
      return decideReleaseHold(draft, command)
    case 'record_payment':
      return decideRecordPayment(draft, view.payments, command)
    case 'run_due':
      return decideRunDue(draft)
    default:
      return decideStaffWrite(draft, view, command)
  }
}

function decideStaffWrite(draft: AccountDraft, view: AccountView, command: StaffCommand): Verdict {
  switch (command.type) {
    case 'create_grant':
      return decideCreateGrant(draft, command)
    case 'set_rollover_rule':
      return decideSetRolloverRule(draft, command)
    case 'refund_charge':
      return decideRefundCharge(draft, view.charges, command)
    case 'void_grant':
      return decideVoidGrant(draft, command)
    case 'change_expiry':
      return decideChangeExpiry(draft, command)
    case 'claw_back':
      return decideClawBack(draft, view.payments, command)
    case 'adjust':
      return decideAdjust(draft, command)
    case 'change_plan':
      return decideChangePlan(draft, command)
    case 'set_budget':
      return decideSetBudget(draft, command)
    case 'remove_budget':
      return decideRemoveBudget(draft, command)
  }
}

function decideRunDue(draft: AccountDraft): Verdict {
  const result = {
    type: 'account',
    balance: draft.balance(),
    version: draft.version,
    fired: draft.fired,
  } as const
  return accept(result, draft.fired.length === 0 ? null : {})
}

function decideOpenAccount(
  account: Account | null,
  command: Extract<Command, { readonly type: 'open_account' }>,
  env: Env,
): Decision {
  if (account !== null) {
    return { outcome: refused(refuse({ code: 'account_exists', kind: command.kind }), []), changes: null }
  }
  const opened = openAccount(command, env)
  if (isRefused(opened)) return { outcome: refused(opened, []), changes: null }
  const changes = opened.close(true, {})
  const { balance, version } = changes.account
  const result = { type: 'account', balance, version, fired: opened.fired } as const
  return { outcome: { status: 'accepted', result, trace: opened.trace }, changes }
}

function refused(
  verdict: Extract<Verdict, { readonly status: 'refused' }>,
  trace: readonly string[],
): Outcome {
  return { status: 'refused', refusal: verdict.refusal, trace: [...trace, ...verdict.trace] }
}
