import type { KindBalance } from '@scrip/sdk/admin'
import { Link } from '@tanstack/react-router'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'
import { Panel } from '../../../ui/panel.tsx'
import classes from './balance-panel.module.css'

/** The credits of one kind: what can be spent, large; where the rest is, small. */
export function BalancePanel(props: {
  readonly kind: Kind
  readonly balance: KindBalance
  readonly teamId: string
  readonly timeZone: string
}) {
  const { kind, balance, teamId, timeZone } = props
  const next = balance.next_expiries[0]
  const small = [
    { label: 'Held', value: balance.held },
    { label: 'Used', value: balance.used },
    { label: 'Expired', value: balance.expired },
    { label: 'Granted', value: balance.granted },
  ]
  return (
    <Panel
      title={`${kindLabels[kind]} credits`}
      aside={
        <Link className="plain" to="/teams/$teamId/ledger" params={{ teamId }} search={{ kind }}>
          Ledger
        </Link>
      }
    >
      <div className={classes['big']} data-kind={kind}>
        <span className={classes['amount']}>{formatCredits(balance.available)}</span>
        <span className={classes['word']}>available</span>
      </div>
      <dl className={classes['small']}>
        {small.map((item) => (
          <div key={item.label}>
            <dt>{item.label}</dt>
            <dd>{formatCredits(item.value)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes['outlook']}>
        {next === undefined ? (
          'Nothing expires.'
        ) : (
          <>
            {formatCredits(next.amount)} expire on <Instant at={next.at} timeZone={timeZone} />
          </>
        )}
        {' · '}
        {balance.runs_out.at === null ? (
          'No run-out date at the current rate'
        ) : (
          <>
            Runs out on <Instant at={balance.runs_out.at} timeZone={timeZone} precision="day" /> at the
            current rate
          </>
        )}
      </p>
    </Panel>
  )
}
