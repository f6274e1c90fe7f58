import type { LegacyRequestCount } from '@scrip/contract'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { daysOf, startOfDay } from '../http/zoned-day.ts'
import type { UsageOrigin } from '../ports/ledger.ts'
import { readUsagePeriod } from '../usage/usage-period.ts'
import { legacyPeriodNames, toLegacyPeriod } from './legacy-period.ts'

/** Every day of the range is there, also those without a call. */
export async function countRequestsLegacy(call: CustomerCall<'countRequestsLegacy'>): Promise<Answer> {
  const { query } = call.request
  const { timezone } = query
  const read = readUsagePeriod(toLegacyPeriod(query), timezone, call.now, legacyPeriodNames)
  if (!read.ok) return read.refused
  const rows = await call.ports.ledger.reportUsage({
    teamId: call.customer.team.id,
    kind: null,
    ...read.period,
    timeZone: timezone,
    groupBy: ['day'],
    apiKeyId: query.api_key_id ?? null,
    origin: toOrigin(query.is_origin_app),
  })
  const counts = new Map<string, number>()
  // A day has a row for each kind.
  for (const { day, requests } of rows) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + requests)
  const body: LegacyRequestCount[] = daysOf(read.period, timezone).map((day) => ({
    period_start: toApiInstant(startOfDay(day, timezone)),
    number_of_requests: counts.get(day) ?? 0,
  }))
  return answerOk(body)
}

function toOrigin(isOriginApp: boolean | undefined): UsageOrigin | null {
  if (isOriginApp === undefined) return null
  return isOriginApp ? 'app' : 'api'
}
