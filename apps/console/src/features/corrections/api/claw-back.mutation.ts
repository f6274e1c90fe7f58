import type { AdminClient, ClawBack, ClawBackReceipt } from '@scrip/sdk/admin'
import type { MoneyWriteCalls } from '../../../app/use-money-write.ts'

type Calls = Omit<MoneyWriteCalls<ClawBack, ClawBackReceipt, ClawBackReceipt>, 'onRefused'>

export function clawBackCalls(client: AdminClient, teamId: string): Calls {
  return {
    teamId,
    asked: { operation: 'adminClawBack', path: { team_id: teamId } },
    preview: async (body) => (await client.payments.clawBack(teamId, body, { preview: true })).data,
    commit: async (body, options) => (await client.payments.clawBack(teamId, body, options)).data,
  }
}
