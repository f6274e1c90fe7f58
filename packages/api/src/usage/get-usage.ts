import type { UsageReport } from '@scrip/contract'
import { type Answer, answerOk } from '../http/answer.ts'
import type { CustomerCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { toApiUsageRow, toUsageCsv } from './api-usage.ts'
import { answerCsv, wantsCsv } from './usage-format.ts'
import { readUsagePeriod } from './usage-period.ts'
import { computeUsageTotals } from './usage-totals.ts'

/** What the team's credits were burnt on in `[from, to)`, grouped as asked. */
export async function getUsage(call: CustomerCall<'getUsage'>): Promise<Answer> {
  const { query } = call.request
  const read = readUsagePeriod(query, query.timezone, call.now)
  if (!read.ok) return read.refused
  const rows = await call.ports.ledger.reportUsage({
    teamId: call.customer.team.id,
    kind: query.kind ?? null,
    ...read.period,
    timeZone: query.timezone,
    groupBy: [...new Set(query.group_by)],
    apiKeyId: null,
    origin: null,
  })
  const data = rows.map(toApiUsageRow)
  if (wantsCsv(query.format, call.accept)) return answerCsv(toUsageCsv(data))
  const report: UsageReport = {
    from: toApiInstant(read.period.from),
    to: toApiInstant(read.period.to),
    timezone: query.timezone,
    group_by: [...query.group_by],
    data,
    totals: computeUsageTotals(rows),
  }
  return answerOk(report)
}
