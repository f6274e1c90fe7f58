import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'

/** @param month `YYYY-MM`; left out, the current one */
export function statementQuery(client: AdminClient, teamId: string, month: string | undefined) {
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'statement', month ?? null),
    queryFn: async ({ signal }) => (await client.statements.get(teamId, { month }, { signal })).data,
  })
}

/** The same as the server writes it for a spreadsheet. */
export async function loadStatementCsv(client: AdminClient, teamId: string, month: string): Promise<string> {
  return (await client.statements.get(teamId, { month }, { format: 'csv' })).data
}
