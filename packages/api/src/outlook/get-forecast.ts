import type { Forecast, ForecastEvent as ApiForecastEvent, KindForecast } from '@scrip/contract'
import {
  type AccountView,
  type ForecastEvent,
  type Instant,
  addDays,
  balanceAt,
  creditKinds,
  findPlan,
  forecastDue,
} from '@scrip/rules'
import { type Consumed, loadConsumed, rateOf } from '../credits/api-balance.ts'
import { computeRunsOut } from '../credits/runs-out.ts'
import { settleDue } from '../credits/settle-due.ts'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { toApiPlanName } from '../team/api-plan.ts'

const eventsMax = 100

/** What happens by itself until then, by the very decision that will book it. */
export async function getForecast(call: CustomerCall<'getForecast'>): Promise<Answer> {
  const { ports, now, requestId, customer } = call
  const teamId = customer.team.id
  const to = addDays(now, call.request.query.days)
  await settleDue(ports, { teamId, kind: null, requestId }, now)
  const refs = creditKinds.map((kind) => ({ teamId, kind }))
  const [[api, company], consumed] = await Promise.all([
    ports.ledger.loadAccounts(refs, to),
    loadConsumed(ports, teamId, now),
  ])
  if (api === undefined || company === undefined)
    throw new Error('the ledger answered fewer accounts than it was asked for')
  const body: Forecast = {
    team_id: teamId,
    as_of: toApiInstant(now),
    to: toApiInstant(to),
    forecasts: {
      api: toKindForecast(api, consumed.api, now, to),
      company: toKindForecast(company, consumed.company, now, to),
    },
  }
  return answerOk(body)
}

function toKindForecast(view: AccountView, consumed: Consumed, now: Instant, to: Instant): KindForecast {
  const { balance, nextExpiries } = balanceAt(view, now)
  const { available } = balance
  return {
    available,
    runs_out: computeRunsOut(available, rateOf(view, consumed, now), nextExpiries, now),
    events: forecastDue(view, now, to)
      .slice(0, eventsMax)
      .map((event) => toApiForecastEvent(event, view)),
  }
}

function toApiForecastEvent(event: ForecastEvent, { account }: AccountView): ApiForecastEvent {
  // At most one change waits in an account, so the plan that begins is the one that was asked for.
  const next = event.type === 'plan_change' ? (account?.nextTerms ?? null) : null
  const plan = next === null ? null : findPlan(next.planId, next.planVersion)
  return {
    at: toApiInstant(event.at),
    type: event.type,
    amount: event.amount,
    grant_id: event.grantId,
    plan: plan === null ? null : toApiPlanName(plan),
    available_after: event.availableAfter,
  }
}
