import type { StaffEntry } from '@scrip/sdk/admin'
import type { ReactNode } from 'react'
import type { Column } from '../../../ui/data-table.tsx'
import { formatCredits, formatSigned } from '../../../ui/format-credits.ts'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { entryTypeLabels } from '../../../ui/labels.ts'
import { StatusPill } from '../../../ui/status-pill.tsx'
import type { Tone } from '../../../ui/status-pill.tsx'
import type { EntryRow } from '../model/entry-rows.ts'
import { describeActor, describeWhat, isSpending } from '../model/entry-words.ts'
import type { Names } from '../model/entry-words.ts'
import classes from './entries-table.module.css'

const tones: Readonly<Record<StaffEntry['type'], Tone>> = {
  grant: 'good',
  charge: 'quiet',
  expiry: 'warn',
  rollover_out: 'quiet',
  rollover_forfeit: 'warn',
  rollover_in: 'good',
  hold: 'quiet',
  capture: 'quiet',
  release: 'quiet',
  refund: 'good',
  void: 'warn',
  adjustment: 'warn',
  claw_back: 'warn',
  expiry_change: 'quiet',
}

/**
 * The columns of a ledger: what happened, by how much, and what was available after it.
 * @param teamId with it each row links to the grants behind it
 */
export function entryColumns(options: {
  readonly timeZone: string
  readonly names: Names
  readonly teamId?: string
  /** The link that opens and closes a row, around its time. */
  readonly renderOpener?: (row: EntryRow, text: ReactNode) => ReactNode
}): readonly Column<EntryRow>[] {
  const { timeZone, names, teamId, renderOpener } = options
  return [
    {
      key: 'time',
      header: 'Time',
      renderCell: (row) => {
        const time = <Instant at={row.newest.effective_at} timeZone={timeZone} />
        return renderOpener === undefined ? time : renderOpener(row, time)
      },
    },
    {
      key: 'type',
      header: 'Type',
      renderCell: ({ newest }) => (
        <StatusPill tone={tones[newest.type]}>{entryTypeLabels[newest.type]}</StatusPill>
      ),
    },
    { key: 'what', header: 'What', wrap: true, renderCell: ({ newest }) => <What entry={newest} /> },
    { key: 'amount', header: 'Amount', align: 'right', renderCell: (row) => <Amounts row={row} /> },
    {
      key: 'balance',
      header: 'Balance after',
      align: 'right',
      renderCell: ({ newest }) => <strong>{formatCredits(newest.balance_after)}</strong>,
    },
    {
      key: 'actor',
      header: 'By',
      wrap: true,
      renderCell: ({ newest }) => <>{describeActor(newest, names)}</>,
    },
    ...(teamId === undefined ? [] : [grantColumn(teamId)]),
  ]
}

function grantColumn(teamId: string): Column<EntryRow> {
  return {
    key: 'grant',
    header: 'Grant',
    renderCell: (row) => (
      <span className={classes['lines']}>
        {row.entries.map((entry) => (
          <GrantLink key={entry.id} id={entry.grant_id} teamId={teamId} kind={entry.kind} />
        ))}
      </span>
    ),
  }
}

function What(props: { readonly entry: StaffEntry }) {
  const what = describeWhat(props.entry)
  return isSpending(props.entry) ? <>{what ?? '–'}</> : <span className="dim">{what ?? '–'}</span>
}

/** A charge of several slices shows each slice; their sum is in the charge, which the row opens to. */
function Amounts(props: { readonly row: EntryRow }) {
  return (
    <span className={classes['lines']}>
      {props.row.entries.map((entry) => (
        <span key={entry.id} className={classes['amount']} data-sign={entry.amount > 0 ? 'plus' : 'minus'}>
          {formatSigned(entry.amount)}
        </span>
      ))}
    </span>
  )
}
