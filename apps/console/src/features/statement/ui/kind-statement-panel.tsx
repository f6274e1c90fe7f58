import type { Statement, StatementDay, StatementLine } from '@scrip/sdk/admin'
import { Fragment } from 'react'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatCredits, formatSigned } from '../../../ui/format-credits.ts'
import { formatCalendarDay } from '../../../ui/format-instant.ts'
import { kindLabels } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'
import { entryTypeLabels, operationLabel } from '../../../ui/labels.ts'
import { Panel } from '../../../ui/panel.tsx'
import classes from './kind-statement-panel.module.css'

/** One kind's month: opening balance, what happened day by day, closing balance. */
export function KindStatementPanel(props: { readonly kind: Kind; readonly statement: Statement }) {
  const { kind, statement } = props
  const { opening_balance: opening, closing_balance: closing, days, totals } = statement.statements[kind]
  const isOver = statement.as_of === statement.to
  return (
    <Panel title={`${kindLabels[kind]} credits`} flush>
      {days.length === 0 ? (
        <EmptyState title="Nothing happened in this month">
          {formatCredits(opening)} were available all along.
        </EmptyState>
      ) : (
        <div className={classes['scroller']}>
          <table className={classes['table']} aria-label={`Statement of ${kindLabels[kind]} credits`}>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">What</th>
                <th scope="col" className="numeric">
                  Entries
                </th>
                <th scope="col" className="numeric">
                  Amount
                </th>
                <th scope="col" className="numeric">
                  Balance
                </th>
              </tr>
            </thead>
            <tbody>
              <BalanceRow label="Opening balance" balance={opening} />
              {days.map((day) => (
                <DayRows key={day.day} day={day} />
              ))}
              <BalanceRow label={isOver ? 'Closing balance' : 'Balance by now'} balance={closing} />
              {totals.map((line) => (
                <tr key={keyOf(line)} className={classes['total']}>
                  <th scope="row">In the month</th>
                  <LineCells line={line} />
                  <td className="numeric">–</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}

function BalanceRow(props: { readonly label: string; readonly balance: number }) {
  return (
    <tr className={classes['balance']}>
      <th scope="row" colSpan={4}>
        {props.label}
      </th>
      <td className="numeric">{formatCredits(props.balance)}</td>
    </tr>
  )
}

/** The balance at the end of the day stands on its last line. */
function DayRows(props: { readonly day: StatementDay }) {
  const { day, lines, closing_balance: closing } = props.day
  return (
    <Fragment>
      {lines.map((line, index) => (
        <tr key={keyOf(line)}>
          <th scope="row">{formatCalendarDay(day)}</th>
          <LineCells line={line} />
          <td className="numeric">{index === lines.length - 1 ? formatCredits(closing) : null}</td>
        </tr>
      ))}
    </Fragment>
  )
}

function LineCells(props: { readonly line: StatementLine }) {
  const { type, operation, entries, amount } = props.line
  return (
    <>
      <td>
        {entryTypeLabels[type]}
        {operation === null ? null : `: ${operationLabel(operation)}`}
      </td>
      <td className="numeric">{formatCredits(entries)}</td>
      <td className="numeric">{formatSigned(amount)}</td>
    </>
  )
}

function keyOf({ type, operation }: StatementLine): string {
  return `${type} ${operation}`
}
