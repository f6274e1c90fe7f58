import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { approvalKeys } from '../../../app/approval-keys.ts'
import type { ApprovalsSearch } from '../model/approvals-search.ts'

/** @param staffId of whoever looks: what is "mine". */
export function approvalListQuery(client: AdminClient, search: ApprovalsSearch, staffId: string) {
  const { tab = 'open', team, cursor } = search
  const params = {
    state: tab === 'mine' ? ('all' as const) : tab,
    requested_by: tab === 'mine' ? staffId : undefined,
    team_id: team,
    cursor,
  }
  return queryOptions({
    queryKey: approvalKeys.list(params),
    queryFn: async ({ signal }) => (await client.approvals.list(params, { signal })).data,
  })
}

export function approvalQuery(client: AdminClient, id: string) {
  return queryOptions({
    queryKey: approvalKeys.one(id),
    queryFn: async ({ signal }) => (await client.approvals.get(id, { signal })).data,
    // Somebody else may decide meanwhile.
    refetchOnWindowFocus: true,
  })
}
