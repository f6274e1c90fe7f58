import type {
  NextGrant,
  RolloverLot as ApiRolloverLot,
  RolloverPreview as ApiRolloverPreview,
} from '@scrip/contract'
import {
  type Account,
  type Instant,
  type RolloverLot,
  type RolloverPreview,
  addMonths,
  balanceAt,
  isPreviewTooLong,
  previewMonthsMax,
  previewRollover,
} from '@scrip/rules'
import { toApiGrant } from '../credits/api-grant.ts'
import { toApiRolloverRule } from '../credits/api-rollover-rule.ts'
import { type Answer, answerOk, refuse } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { fromApiInstant, toApiInstant, toApiNullableInstant } from '../http/instants.ts'
import { refuseField } from '../http/violations.ts'
import { periodEndAt } from './period-end.ts'

/** The same function as the real thing, on a copy: what the period's end would do if nothing more were spent. */
export async function adminPreviewRollover(call: StaffCall<'adminPreviewRollover'>): Promise<Answer> {
  const { ports, now } = call
  const { path, query } = call.request
  const view = await ports.ledger.loadAccount({ teamId: path.team_id, kind: query.kind })
  const { account } = view
  if (account === null)
    return refuse('not_found', `There is no ${query.kind} account of a team \`${path.team_id}\`.`)
  const asked = query.at === undefined ? (periodEndAt(view, now) ?? now) : fromApiInstant(query.at)
  if (asked === null) return refuseField('query', 'at', 'is no instant')
  if (asked < now) return refuseField('query', 'at', 'must not be in the past')
  // Without periods too: what is foretold for that far is nobody's plan.
  const isFar = query.at !== undefined && asked > addMonths(now, previewMonthsMax, 'UTC')
  if (isFar || isPreviewTooLong(account, asked))
    return refuseField('query', 'at', `must be at most ${previewMonthsMax} months ahead`)
  // Holds that end until then give their credits back before the period's end looks at them.
  const viewUntil = await ports.ledger.loadAccount({ teamId: path.team_id, kind: query.kind }, asked)
  const preview = previewRollover(viewUntil, asked)
  const body: ApiRolloverPreview = {
    kind: query.kind,
    at: toApiInstant(asked),
    rule: toApiRolloverRule(account.rolloverRule),
    lots: preview.lots.map((lot) => toApiRolloverLot(lot, now)),
    next_grant: toNextGrant(preview, account),
    totals: {
      unused: preview.totals.unused,
      carry: preview.totals.carried,
      forfeit: preview.totals.forfeited,
    },
    version: String(balanceAt(view, now).version),
  }
  return answerOk(body)
}

function toApiRolloverLot(lot: RolloverLot, now: Instant): ApiRolloverLot {
  return {
    grant: toApiGrant(lot.grant, now),
    unused: lot.unused,
    carry: lot.carry,
    forfeit: lot.forfeit,
    expires_at: lot.carry === 0 ? null : toApiNullableInstant(lot.expiresAt),
    generation: lot.grant.generation + 1,
    why: lot.why,
  }
}

function toNextGrant({ newGrant, period }: RolloverPreview, { terms }: Account): NextGrant {
  if (newGrant === null || period === null) return null
  return {
    amount: newGrant.amount,
    source: terms.source,
    class: terms.class,
    effective_at: toApiInstant(period.to),
    expires_at: toApiNullableInstant(newGrant.expiresAt),
  }
}
