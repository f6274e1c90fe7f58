import type { AdminClient, Adjustment, CreditsReceipt } from '@scrip/sdk/admin'
import type { MoneyWriteCalls } from '../../../app/use-money-write.ts'

type Calls = Omit<MoneyWriteCalls<Adjustment, CreditsReceipt, CreditsReceipt>, 'onRefused'>

export function adjustmentCalls(client: AdminClient, teamId: string): Calls {
  return {
    teamId,
    asked: { operation: 'adminAdjustCredits', path: { team_id: teamId } },
    preview: async (body) => (await client.adjustments.create(teamId, body, { preview: true })).data,
    commit: async (body, options) => (await client.adjustments.create(teamId, body, options)).data,
  }
}
