import type { LegacyConsumptionDay } from '@scrip/contract'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { daysOf, startOfDay } from '../http/zoned-day.ts'
import { legacyPeriodNames, toLegacyPeriod } from '../requests/legacy-period.ts'
import { readUsagePeriod } from './usage-period.ts'

/** The legacy report: every day of the range is there, also those on which nothing was spent. */
export async function getCreditsConsumptionLegacy(
  call: CustomerCall<'getCreditsConsumptionLegacy'>,
): Promise<Answer> {
  const { timezone } = call.request.query
  const read = readUsagePeriod(toLegacyPeriod(call.request.query), timezone, call.now, legacyPeriodNames)
  if (!read.ok) return read.refused
  const { period } = read
  const rows = await call.ports.ledger.reportUsage({
    teamId: call.customer.team.id,
    kind: null,
    ...period,
    timeZone: timezone,
    groupBy: ['day', 'kind'],
    apiKeyId: null,
    origin: null,
  })
  const creditsOf = new Map(rows.map((row) => [`${row.day} ${row.kind}`, row.credits]))
  const days: LegacyConsumptionDay[] = daysOf(period, timezone).map((day) => ({
    period_start: toApiInstant(startOfDay(day, timezone)),
    api_credits_consumed: creditsOf.get(`${day} api`) ?? 0,
    ui_credits_consumed: creditsOf.get(`${day} company`) ?? 0,
  }))
  return answerOk(days)
}
