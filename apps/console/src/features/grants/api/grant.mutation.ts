import type { AdminClient, GrantCreation, GrantPreview, GrantReceipt } from '@scrip/sdk/admin'
import type { MoneyWriteCalls } from '../../../app/use-money-write.ts'

type Calls = Omit<MoneyWriteCalls<GrantCreation, GrantPreview, GrantReceipt>, 'onRefused'>

export function grantCalls(client: AdminClient, teamId: string): Calls {
  return {
    teamId,
    asked: { operation: 'adminCreateGrant', path: { team_id: teamId } },
    preview: async (body) => (await client.grants.create(teamId, body, { preview: true })).data,
    commit: async (body, options) => (await client.grants.create(teamId, body, options)).data,
  }
}
