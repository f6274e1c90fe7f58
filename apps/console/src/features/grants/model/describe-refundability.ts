import type { StaffGrant } from '@scrip/sdk/admin'

/** Whether the payment behind the grant may be given back, and why not, as one says it on the phone. */
export function describeRefundability(grant: Pick<StaffGrant, 'not_refundable_because'>): string {
  switch (grant.not_refundable_because) {
    case null:
      return 'Yes: none of it was touched'
    case 'unpaid':
      return 'No: nobody paid for it'
    case 'no_invoice':
      return 'No: no invoice belongs to it'
    case 'rolled_over':
      return 'No: it rolled over, look at the first grant'
    case 'used':
      return 'No: some of it was used'
    case 'held':
      return 'No: some of it is held'
    case 'ended':
      return 'No: it has ended'
  }
}
