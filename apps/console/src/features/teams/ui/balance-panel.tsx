import type { KindBalance } from '@scrip/sdk/admin'
import { Link } from '@tanstack/react-router'
import { formatCredits } from '../../../ui/format-credits.ts'
import { kindLabels } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'
import { Panel } from '../../../ui/panel.tsx'
import { balanceParts } from '../model/balance-parts.ts'
import { BalanceOutlook } from './balance-outlook.tsx'
import classes from './balance-panel.module.css'

/** The credits of one kind: what can be spent, large; where the rest is, small. */
export function BalancePanel(props: {
  readonly kind: Kind
  readonly balance: KindBalance
  /** When unused plan credits roll over next; null when there are none, or it is not known yet. */
  readonly rollsOverAt: string | null
  readonly teamId: string
  readonly timeZone: string
}) {
  const { kind, balance, rollsOverAt, teamId, timeZone } = props
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
        {balanceParts(balance).map((item) => (
          <div key={item.label}>
            <dt>{item.label}</dt>
            <dd>{formatCredits(item.value)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes['outlook']}>
        <BalanceOutlook balance={balance} rollsOverAt={rollsOverAt} timeZone={timeZone} />
      </p>
    </Panel>
  )
}
