import type { AdminClient, GrantChangeReceipt, GrantExpiryChange, StaffReason } from '@scrip/sdk/admin'
import type { MoneyWriteCalls } from '../../../app/use-money-write.ts'

type Calls<Body extends object> = Omit<
  MoneyWriteCalls<Body, GrantChangeReceipt, GrantChangeReceipt>,
  'onRefused'
>

export function voidCalls(client: AdminClient, teamId: string, grantId: string): Calls<StaffReason> {
  return {
    teamId,
    asked: { operation: 'adminVoidGrant', path: { team_id: teamId, grant_id: grantId } },
    preview: async (body) => (await client.grants.void(teamId, grantId, body, { preview: true })).data,
    commit: async (body, options) => (await client.grants.void(teamId, grantId, body, options)).data,
  }
}

export function expiryCalls(client: AdminClient, teamId: string, grantId: string): Calls<GrantExpiryChange> {
  return {
    teamId,
    asked: { operation: 'adminChangeGrantExpiry', path: { team_id: teamId, grant_id: grantId } },
    preview: async (body) =>
      (await client.grants.changeExpiry(teamId, grantId, body, { preview: true })).data,
    commit: async (body, options) => (await client.grants.changeExpiry(teamId, grantId, body, options)).data,
  }
}
