import type { RefundReceipt } from '@scrip/sdk/admin'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { Receipt } from '../../../ui/receipt.tsx'
import { ShortId } from '../../../ui/short-id.tsx'

export function RefundDone(props: {
  readonly receipt: RefundReceipt
  readonly teamId: string
  readonly onClose: () => void
}) {
  const { receipt, teamId, onClose } = props
  const { kind } = receipt.effect
  return (
    <Receipt
      title={`${formatCreditsOf(receipt.refunded, kind)} refunded`}
      onDone={onClose}
      facts={[
        { label: 'Charge', value: <ShortId id={receipt.charge.id} whole /> },
        { label: 'Refunded of it in all', value: formatCredits(receipt.charge.refunded) },
        { label: 'Left to refund', value: formatCredits(receipt.refundable) },
        ...(receipt.ended_again === 0
          ? []
          : [{ label: 'Ended at once with their grant', value: formatCredits(receipt.ended_again) }]),
        ...receipt.reissued_grants.map((grant) => ({
          label: 'New grant',
          value: <GrantLink id={grant.id} teamId={teamId} kind={grant.kind} />,
        })),
        ...(receipt.closed_company_ids.length === 0
          ? []
          : [{ label: 'Access windows closed', value: receipt.closed_company_ids.join(', ') }]),
      ]}
    >
      {kindLabels[kind]} balance now: <strong>{formatCredits(receipt.balances[kind].available)}</strong>{' '}
      available
    </Receipt>
  )
}
