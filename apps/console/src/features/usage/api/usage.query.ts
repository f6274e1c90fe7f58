import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import type { Kind } from '../../../ui/kind.ts'
import type { UsageGroup, UsagePeriod } from '../model/usage-search.ts'

export interface UsageQuestion {
  /** Null: all teams. */
  readonly teamId: string | null
  readonly period: UsagePeriod
  readonly groupBy: UsageGroup
}

function toParams(question: UsageQuestion) {
  const { teamId, period, groupBy } = question
  return {
    ...(teamId === null ? {} : { team_id: teamId }),
    from: period.from,
    to: period.to,
    timezone: period.timeZone,
    group_by: [groupBy],
  }
}

/** Both kinds come in one answer, each in its own rows: to look at the other one is no new question. */
export function usageQuery(client: AdminClient, question: UsageQuestion) {
  const params = toParams(question)
  return queryOptions({
    queryKey: ['usage', question.teamId, question.groupBy, params],
    queryFn: async ({ signal }) => (await client.usage.get(params, { signal })).data,
  })
}

/** The rows of one kind as the server writes them for a spreadsheet. */
export async function loadUsageCsv(
  client: AdminClient,
  question: UsageQuestion,
  kind: Kind,
): Promise<string> {
  return (await client.usage.get({ ...toParams(question), kind }, { format: 'csv' })).data
}
