import type { ChargeDetail } from '@scrip/sdk/admin'
import { DataTable } from '../../../ui/data-table.tsx'
import { FactList } from '../../../ui/fact-list.tsx'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { operationLabel, sourceLabels } from '../../../ui/labels.ts'
import classes from './charge-detail-view.module.css'

/** The answer to "why was I charged?". */
export function ChargeDetailView(props: { readonly charge: ChargeDetail; readonly timeZone: string }) {
  const { charge, timeZone } = props
  return (
    <div className={classes['charge']}>
      <FactList
        facts={[
          { label: 'Charge', value: <span className="mono">{charge.id}</span> },
          { label: 'Cost', value: formatCreditsOf(charge.amount, charge.kind) },
          {
            label: 'For',
            value: `${operationLabel(charge.operation)}, ${formatCredits(charge.records)} records`,
          },
          { label: 'Free by an open window', value: formatCredits(charge.window_hits) },
          { label: 'Charged', value: <Instant at={charge.charged_at} timeZone={timeZone} /> },
          { label: 'Request', value: <span className="mono">{charge.request_id}</span> },
        ]}
      />
      <div>
        <h3 className={classes['heading']}>Which grants paid</h3>
        <div className={classes['table']}>
          <DataTable
            label="Slices of the charge"
            rows={charge.slices}
            rowKey={(slice) => slice.entry_id}
            columns={[
              {
                key: 'grant',
                header: 'Grant',
                renderCell: (slice) => <span className="mono">{slice.grant_id}</span>,
              },
              {
                key: 'source',
                header: 'Source',
                renderCell: (slice) => `${sourceLabels[slice.grant_source]}, ${slice.grant_class}`,
              },
              {
                key: 'expires',
                header: 'Expires',
                renderCell: (slice) => (
                  <Instant at={slice.grant_expires_at} timeZone={timeZone} none="Never" />
                ),
              },
              {
                key: 'paid',
                header: 'Paid',
                align: 'right',
                renderCell: (slice) => formatCredits(slice.amount),
              },
              {
                key: 'after',
                header: 'Balance after',
                align: 'right',
                renderCell: (slice) => formatCredits(slice.balance_after),
              },
            ]}
          />
        </div>
      </div>
      <Explanation sentences={charge.explanation} />
    </div>
  )
}

function Explanation(props: { readonly sentences: readonly string[] }) {
  if (props.sentences.length === 0) return null
  return (
    <div>
      <h3 className={classes['heading']}>Why these grants</h3>
      <ul className={classes['why']}>
        {props.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
