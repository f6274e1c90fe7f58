import { previewIds } from '../accounts/preview-ids.ts'
import { checkPreviewLength } from '../due/preview-limit.ts'
import { settle } from '../due/settle.ts'
import type { Credits } from '../model/credits.ts'
import type { Entry } from '../model/entry.ts'
import { type Instant, instant } from '../model/instant.ts'
import { InvariantError } from '../model/invariant-error.ts'
import type { DueEvent } from '../outcome.ts'
import type { AccountView } from '../view.ts'

/** Something that will happen by itself, as one line. */
export interface ForecastEvent {
  readonly at: Instant
  readonly type: DueEvent['type']
  /** Signed: what available credits change by. */
  readonly amount: number
  /** Null for a grant that is not there yet, and when no grant changes. */
  readonly grantId: string | null
  readonly availableAfter: Credits
}

/**
 * What falls due before `to` if nothing is spent until then: the very decision that will book it, on a copy.
 *
 * @param view with every open hold that is due before `to`.
 * @param now what was due by then is not in the forecast.
 * @throws InvariantError when more than `previewMonthsMax` periods end until then; ask `isPreviewTooLong` before.
 */
export function forecastDue(view: AccountView, now: Instant, to: Instant): readonly ForecastEvent[] {
  const { account } = view
  if (account === null || to <= account.lastAt) return []
  checkPreviewLength(account, to)
  const { changes, fired } = settle(view, instant(to - 1), previewIds(), 'preview')
  const entries = changes?.entries ?? []
  const known = new Set([...view.grants.map(({ id }) => id), ...view.pastGrants.keys()])
  const lines = entries.map((entry) => toEvent(entry, known))
  const planChanges = fired
    .filter(({ type }) => type === 'plan_change')
    .map(({ at }) => ({
      at,
      type: 'plan_change' as const,
      amount: 0,
      grantId: null,
      availableAfter: availableAt(entries, at, account.balance.available),
    }))
  return [...lines, ...planChanges].filter(({ at }) => at >= now).toSorted((a, b) => a.at - b.at)
}

function toEvent(entry: Entry, known: ReadonlySet<string>): ForecastEvent {
  return {
    at: entry.effectiveAt,
    type: dueTypeOf(entry, known.has(entry.grantId)),
    amount: entry.amount,
    grantId: known.has(entry.grantId) ? entry.grantId : null,
    availableAfter: entry.balanceAfter,
  }
}

function dueTypeOf(entry: Entry, isKnown: boolean): DueEvent['type'] {
  switch (entry.type) {
    case 'grant':
      return isKnown ? 'activation' : 'period'
    case 'expiry':
      return 'expiry'
    case 'rollover_out':
    case 'rollover_forfeit':
    case 'rollover_in':
      return 'rollover'
    // What a hold gives back to a voided grant is voided with it.
    case 'release':
    case 'void':
      return 'hold_expiry'
    case 'charge':
    case 'hold':
    case 'capture':
    case 'refund':
    case 'claw_back':
    case 'adjustment':
    case 'expiry_change':
      throw new InvariantError('due_entry', `${entry.type} never falls due by itself`)
  }
}

function availableAt(entries: readonly Entry[], at: Instant, before: Credits): Credits {
  return entries.findLast(({ effectiveAt }) => effectiveAt <= at)?.balanceAfter ?? before
}
