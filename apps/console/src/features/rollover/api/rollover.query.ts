import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import { teamKeys } from '../../../app/team-keys.ts'
import type { Kind } from '../../../ui/kind.ts'

export function rolloverRuleQuery(client: AdminClient, teamId: string, kind: Kind) {
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'rollover', kind, 'rule'),
    queryFn: async ({ signal }) => (await client.rollover.rule(teamId, kind, { signal })).data,
  })
}

/** @param at RFC 3339; left out, the end of the current period */
export function rolloverPreviewQuery(
  client: AdminClient,
  teamId: string,
  kind: Kind,
  at: string | undefined,
) {
  return queryOptions({
    queryKey: teamKeys.part(teamId, 'rollover', kind, 'preview', at ?? null),
    queryFn: async ({ signal }) => (await client.rollover.preview(teamId, { kind, at }, { signal })).data,
  })
}
