import type { ChargeDetail } from '@scrip/sdk/admin'
import type { ReactNode } from 'react'
import { DataTable } from '../../../ui/data-table.tsx'
import { FactList } from '../../../ui/fact-list.tsx'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { operationLabel, sourceLabels } from '../../../ui/labels.ts'
import { ShortId } from '../../../ui/short-id.tsx'
import { writeNumbers } from '../../../ui/write-numbers.ts'
import type { Names } from '../model/entry-words.ts'
import { ChargeRefunds } from './charge-refunds.tsx'
import { ChargeWindows } from './charge-windows.tsx'
import classes from './charge-detail-view.module.css'

/** The answer to "why was I charged?". */
export function ChargeDetailView(props: {
  readonly charge: ChargeDetail
  readonly teamId: string
  readonly timeZone: string
  readonly names: Names
  /** The way to a refund; null when nothing is left to refund, or the person may not. */
  readonly refundLink: ReactNode
}) {
  const { charge, teamId, timeZone, names, refundLink } = props
  const shown = [charge.amount, ...charge.slices.flatMap((slice) => [slice.amount, slice.balance_after])]
  return (
    <div className={classes['charge']}>
      <FactList
        facts={[
          { label: 'Charge', value: <ShortId id={charge.id} whole /> },
          { label: 'Cost', value: formatCreditsOf(charge.amount, charge.kind) },
          {
            label: 'For',
            value: `${operationLabel(charge.operation)}, ${formatCredits(charge.records)} ${charge.records === 1 ? 'record' : 'records'}`,
          },
          { label: 'Free by an open window', value: formatCredits(charge.window_hits) },
          { label: 'API key', value: nameOf(names.keys, charge.api_key_id) },
          { label: 'Member', value: nameOf(names.members, charge.member_id) },
          {
            label: 'Balance after',
            value: formatCredits(charge.balance_after),
          },
          { label: 'Charged', value: <Instant at={charge.charged_at} timeZone={timeZone} /> },
          { label: 'Request', value: <ShortId id={charge.request_id} whole /> },
        ]}
      />
      <Slices charge={charge} teamId={teamId} timeZone={timeZone} />
      <Explanation sentences={charge.explanation.map((sentence) => writeNumbers(sentence, shown))} />
      {charge.operation === 'revealCompanies' ? (
        <ChargeWindows teamId={teamId} chargeId={charge.id} timeZone={timeZone} />
      ) : null}
      <ChargeRefunds charge={charge} timeZone={timeZone} refundLink={refundLink} />
    </div>
  )
}

function Slices(props: {
  readonly charge: ChargeDetail
  readonly teamId: string
  readonly timeZone: string
}) {
  const { charge, teamId, timeZone } = props
  return (
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
              renderCell: (slice) => <GrantLink id={slice.grant_id} teamId={teamId} kind={charge.kind} />,
            },
            {
              key: 'source',
              header: 'Source',
              renderCell: (slice) => `${sourceLabels[slice.grant_source]}, ${slice.grant_class}`,
            },
            {
              key: 'expires',
              header: 'Expires',
              renderCell: (slice) => <Instant at={slice.grant_expires_at} timeZone={timeZone} none="Never" />,
            },
            {
              key: 'paid',
              header: 'Paid',
              align: 'right',
              renderCell: (slice) => formatCredits(slice.amount),
            },
            {
              key: 'refunded',
              header: 'Refunded',
              align: 'right',
              renderCell: (slice) => formatCredits(slice.refunded),
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
  )
}

function nameOf(names: ReadonlyMap<string, string>, id: string | null): ReactNode {
  if (id === null) return '–'
  return names.get(id) ?? <ShortId id={id} />
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
