import type { KindBalances, StaffGrant } from '@scrip/sdk/admin'
import type { ReactNode } from 'react'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { sourceLabels } from '../../../ui/labels.ts'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { describeRefundability } from '../model/describe-refundability.ts'
import { endOf } from '../model/rolls-over.ts'

const states = {
  pending: { label: 'Pending', tone: 'warn' },
  live: { label: 'Live', tone: 'good' },
  ended: { label: 'Ended', tone: 'quiet' },
} as const

/** Why a payment may not be given back, in as few words as a column has room for. */
const refundabilityWords = {
  unpaid: 'Not paid',
  no_invoice: 'No invoice',
  rolled_over: 'Rolled over',
  used: 'Used',
  held: 'Held',
  ended: 'Ended',
} as const

/** @param showsKind both kinds in one list */
export function GrantsTable(props: {
  readonly grants: readonly StaffGrant[]
  readonly balances: KindBalances
  readonly timeZone: string
  readonly showsKind?: boolean
  /** The link around a grant's name. */
  readonly renderLink: (grant: StaffGrant, name: string) => ReactNode
  readonly renderDetail?: (grant: StaffGrant) => ReactNode
}) {
  const { grants, balances, timeZone, showsKind = false, renderLink, renderDetail } = props
  const columns: readonly Column<StaffGrant>[] = [
    {
      key: 'source',
      header: 'Grant',
      renderCell: (grant) => renderLink(grant, `${sourceLabels[grant.source]}, ${grant.class}`),
    },
    ...(showsKind ? [kindColumn] : []),
    ...numberColumns,
    {
      key: 'refundable',
      header: 'Refundable',
      renderCell: (grant) =>
        grant.is_refundable ? (
          <StatusPill tone="good">Yes</StatusPill>
        ) : (
          <span className="dim" title={describeRefundability(grant)}>
            {refundabilityWords[grant.not_refundable_because ?? 'ended']}
          </span>
        ),
    },
    {
      key: 'effective',
      header: 'Effective',
      renderCell: (grant) => <Instant at={grant.effective_at} timeZone={timeZone} precision="day" />,
    },
    {
      key: 'ends',
      header: 'Ends',
      renderCell: (grant) => <End grant={grant} balances={balances} timeZone={timeZone} />,
    },
  ]
  return (
    <DataTable
      label="Grants"
      rows={grants}
      rowKey={(grant) => grant.id}
      columns={columns}
      {...(renderDetail === undefined ? {} : { renderDetail })}
    />
  )
}

const endWords = { expires: 'Expires ', rolls_over: 'Rolls over ', unsaid: '' } as const

/** What the end of the grant is: credits that roll over do not expire with it. */
function End(props: {
  readonly grant: StaffGrant
  readonly balances: KindBalances
  readonly timeZone: string
}) {
  const { grant, balances, timeZone } = props
  if (grant.expires_at === null) return <span className="dim">Never</span>
  const day = <Instant at={grant.expires_at} timeZone={timeZone} precision="day" />
  return (
    <>
      {endWords[endOf(grant, balances[grant.kind].next_expiries)]}
      {day}
    </>
  )
}

const kindColumn: Column<StaffGrant> = {
  key: 'kind',
  header: 'Kind',
  renderCell: (grant) => <StatusPill tone={grant.kind}>{kindLabels[grant.kind]}</StatusPill>,
}

const numberColumns: readonly Column<StaffGrant>[] = [
  {
    key: 'state',
    header: 'State',
    renderCell: ({ state }) => <StatusPill tone={states[state].tone}>{states[state].label}</StatusPill>,
  },
  { key: 'amount', header: 'Amount', align: 'right', renderCell: (grant) => formatCredits(grant.amount) },
  {
    key: 'available',
    header: 'Available',
    align: 'right',
    renderCell: (grant) => <strong>{formatCredits(grant.available)}</strong>,
  },
  { key: 'held', header: 'Held', align: 'right', renderCell: (grant) => formatCredits(grant.held) },
  { key: 'used', header: 'Used', align: 'right', renderCell: (grant) => formatCredits(grant.used) },
]
