import type { PlanChangeReceipt } from '@scrip/sdk/admin'
import grid from '../../../ui/form-grid.module.css'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels, kinds } from '../../../ui/kind.ts'
import { Receipt } from '../../../ui/receipt.tsx'

/** What the balances do not say: from when, why it waits, what it takes the place of, what is granted. */
export function PlanChangeFacts(props: { readonly change: PlanChangeReceipt; readonly timeZone: string }) {
  const { change, timeZone } = props
  return (
    <ul className={grid['notes']}>
      <li>
        {change.before.name} → {change.after.name},{' '}
        {change.at === 'now' ? (
          'at once'
        ) : (
          <>
            from <Instant at={change.takes_effect_at} timeZone={timeZone} />
          </>
        )}
        .
      </li>
      {change.wait_reason === null ? null : <li>It waits: {change.wait_reason}</li>}
      {change.cancels_pending_plan === null ? null : (
        <li>Calls off the change to {change.cancels_pending_plan.name}.</li>
      )}
      {kinds.map((kind) => {
        const { grant } = change.effects[kind]
        return grant === null ? null : (
          <li key={kind}>Grants {formatCreditsOf(grant.amount, kind)} at once.</li>
        )
      })}
    </ul>
  )
}

export function PlanChanged(props: {
  readonly receipt: PlanChangeReceipt
  readonly timeZone: string
  readonly onClose: () => void
}) {
  const { receipt, timeZone, onClose } = props
  return (
    <Receipt
      title={
        receipt.at === 'now'
          ? `The plan is ${receipt.after.name} now`
          : `${receipt.after.name} follows at the period’s end`
      }
      onDone={onClose}
      facts={kinds.map((kind) => ({
        label: `${kindLabels[kind]} available now`,
        value: formatCredits(receipt.balances[kind].available),
      }))}
    >
      <PlanChangeFacts change={receipt} timeZone={timeZone} />
    </Receipt>
  )
}
