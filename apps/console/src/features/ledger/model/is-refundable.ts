import type { ChargeDetail } from '@scrip/sdk/admin'

/** Whether anything of the charge is left to give back. Which amounts may be is the server's to say. */
export function isRefundable({ amount, refunded }: Pick<ChargeDetail, 'amount' | 'refunded'>): boolean {
  return refunded < amount
}
