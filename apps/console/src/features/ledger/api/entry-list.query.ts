import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'
import type { LedgerSearch, LedgerType } from '../model/ledger-search.ts'

/** One page of one kind's ledger, newest first. What is open on it is no part of the question. */
export function entryListQuery(client: AdminClient, teamId: string, search: LedgerSearch) {
  const params = {
    kind: search.kind ?? 'api',
    ...(search.type === undefined ? {} : { type: toEntryTypes(search.type) }),
    ...(search.operation === undefined ? {} : { operation: search.operation }),
    ...(search.api_key === undefined ? {} : { api_key_id: search.api_key }),
    ...(search.member === undefined ? {} : { member_id: search.member }),
    ...(search.grant === undefined ? {} : { grant_id: search.grant }),
    ...(search.charge === undefined ? {} : { charge_id: search.charge }),
    ...(search.from === undefined ? {} : { from: search.from }),
    ...(search.to === undefined ? {} : { to: search.to }),
    ...(search.cursor === undefined ? {} : { cursor: search.cursor }),
  }
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'entries', params.kind, params),
    queryFn: async ({ signal }) => (await client.entries.list(teamId, params, { signal })).data,
  })
}

function toEntryTypes(type: LedgerType) {
  return type === 'spent' ? (['charge', 'capture'] as const) : [type]
}
