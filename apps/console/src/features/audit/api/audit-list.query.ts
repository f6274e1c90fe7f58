import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import type { AuditSearch } from '../model/audit-search.ts'

export function auditListQuery(client: AdminClient, search: AuditSearch) {
  const params = {
    actor_id: search.actor,
    team_id: search.team,
    action: search.action,
    target: search.target,
    reason_code: search.reason,
    request_id: search.request,
    ip: search.ip,
    audit_id: search.id,
    from: search.from,
    to: search.to,
    cursor: search.cursor,
  }
  return queryOptions({
    queryKey: ['audit', params],
    queryFn: async ({ signal }) => (await client.audit.list(params, { signal })).data,
  })
}
