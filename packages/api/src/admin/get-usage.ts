import type { StaffUsageReport } from '@scrip/contract'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { toApiInstant } from '../http/instants.ts'
import { toApiStaffUsageRow, toStaffUsageCsv } from '../usage/api-usage.ts'
import { loadTeamNames } from '../usage/team-names.ts'
import { answerCsv, wantsCsv } from '../usage/usage-format.ts'
import { readUsagePeriod } from '../usage/usage-period.ts'
import { computeUsageTotals } from '../usage/usage-totals.ts'
import { requireTeam } from './require-team.ts'

/** The customers' report, over all teams or one. */
export async function adminGetUsage(call: StaffCall<'adminGetUsage'>): Promise<Answer> {
  const { query } = call.request
  if (query.team_id !== undefined) {
    const found = await requireTeam(call.ports, query.team_id)
    if (!found.ok) return found.refused
  }
  const read = readUsagePeriod(query, query.timezone, call.now)
  if (!read.ok) return read.refused
  const rows = await call.ports.ledger.reportUsage({
    teamId: query.team_id ?? null,
    kind: query.kind ?? null,
    ...read.period,
    timeZone: query.timezone,
    groupBy: [...new Set(query.group_by)],
    apiKeyId: null,
    origin: null,
  })
  const teamNames = await loadTeamNames(call.ports, rows)
  const data = rows.map((row) => toApiStaffUsageRow(row, teamNames))
  if (wantsCsv(query.format, call.accept)) return answerCsv(toStaffUsageCsv(data))
  const report: StaffUsageReport = {
    from: toApiInstant(read.period.from),
    to: toApiInstant(read.period.to),
    timezone: query.timezone,
    group_by: [...query.group_by],
    data,
    totals: computeUsageTotals(rows),
  }
  return answerOk(report)
}
