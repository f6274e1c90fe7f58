import type { ChargeDetail } from '@scrip/sdk/admin'
import type { ReactNode } from 'react'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { reasonLabel } from '../../../ui/labels.ts'
import classes from './charge-detail-view.module.css'

/** What was given back of a charge, and the way to give more. */
export function ChargeRefunds(props: {
  readonly charge: ChargeDetail
  readonly timeZone: string
  readonly refundLink: ReactNode
}) {
  const { charge, timeZone, refundLink } = props
  return (
    <div>
      <h3 className={classes['heading']}>Refunds</h3>
      {charge.refunds.length === 0 ? (
        <p className={classes['line']}>Nothing of it was refunded.</p>
      ) : (
        <>
          <p className={classes['line']}>
            {formatCredits(charge.refunded)} of {formatCredits(charge.amount)} refunded:
          </p>
          <ul className={classes['why']}>
            {charge.refunds.map((refund) => (
              <li key={`${refund.refunded_at} ${refund.amount}`}>
                {formatCredits(refund.amount)} on <Instant at={refund.refunded_at} timeZone={timeZone} />
                {refund.reason_code === null ? null : `, ${reasonLabel(refund.reason_code)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {refundLink === null ? null : <div className={classes['action']}>{refundLink}</div>}
    </div>
  )
}
