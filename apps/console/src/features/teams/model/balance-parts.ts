import type { KindBalance } from '@scrip/sdk/admin'

/**
 * Where the credits are that cannot be spent, with what was granted in all. Voided and rolled are seldom and shown only when
 * there are any: without them the parts would not add up to what was granted.
 */
export function balanceParts(
  balance: Pick<KindBalance, 'granted' | 'held' | 'used' | 'expired' | 'voided' | 'rolled'>,
): readonly { readonly label: string; readonly value: number }[] {
  const seldom = [
    { label: 'Voided', value: balance.voided },
    { label: 'Rolled over', value: balance.rolled },
  ]
  return [
    { label: 'Held', value: balance.held },
    { label: 'Used', value: balance.used },
    { label: 'Expired', value: balance.expired },
    ...seldom.filter(({ value }) => value !== 0),
    { label: 'Granted', value: balance.granted },
  ]
}
