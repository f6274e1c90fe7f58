import type { AdminClient, PlanChange, PlanChangeReceipt } from '@scrip/sdk/admin'
import type { MoneyWriteCalls } from '../../../app/use-money-write.ts'

type Calls = Omit<MoneyWriteCalls<PlanChange, PlanChangeReceipt, PlanChangeReceipt>, 'onRefused'>

export function planChangeCalls(client: AdminClient, teamId: string): Calls {
  return {
    teamId,
    asked: { operation: 'adminChangePlan', path: { team_id: teamId } },
    preview: async (body) => (await client.teams.changePlan(teamId, body, { preview: true })).data,
    commit: async (body, options) => (await client.teams.changePlan(teamId, body, options)).data,
  }
}
