import type { AdminClient, ChargeRefund, RefundReceipt } from '@scrip/sdk/admin'
import type { MoneyWriteCalls } from '../../../app/use-money-write.ts'

type Calls = Omit<MoneyWriteCalls<ChargeRefund, RefundReceipt, RefundReceipt>, 'onRefused'>

export function refundCalls(client: AdminClient, teamId: string, chargeId: string): Calls {
  return {
    teamId,
    asked: { operation: 'adminRefundCharge', path: { team_id: teamId, charge_id: chargeId } },
    preview: async (body) => (await client.charges.refund(teamId, chargeId, body, { preview: true })).data,
    commit: async (body, options) => (await client.charges.refund(teamId, chargeId, body, options)).data,
  }
}
