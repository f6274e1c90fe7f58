import type { LegacyConsumptionDay } from '@scrip/contract'
import { instant } from '@scrip/rules'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { dayAfter, dayOf, startOfDay } from '../http/zoned-day.ts'
import { readUsagePeriod } from './usage-period.ts'

const names = { from: 'start_datetime', to: 'end_datetime' }

/** The legacy report: every day of the range is there, also those on which nothing was spent. */
export async function getCreditsConsumptionLegacy(
  call: CustomerCall<'getCreditsConsumptionLegacy'>,
): Promise<Answer> {
  const { start_datetime: from, end_datetime: to, timezone } = call.request.query
  const asked = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const read = readUsagePeriod(asked, timezone, call.now, names)
  if (!read.ok) return read.refused
  const { period } = read
  const rows = await call.ports.ledger.reportUsage({
    teamId: call.customer.team.id,
    kind: null,
    ...period,
    timeZone: timezone,
    groupBy: ['day', 'kind'],
  })
  const creditsOf = new Map(rows.map((row) => [`${row.day} ${row.kind}`, row.credits]))
  const lastDay = dayOf(instant(period.to - 1), timezone)
  const days: LegacyConsumptionDay[] = []
  for (let day = dayOf(period.from, timezone); day <= lastDay; day = dayAfter(day)) {
    days.push({
      period_start: toApiInstant(startOfDay(day, timezone)),
      api_credits_consumed: creditsOf.get(`${day} api`) ?? 0,
      ui_credits_consumed: creditsOf.get(`${day} company`) ?? 0,
    })
  }
  return answerOk(days)
}
