import type { StaffEntry } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FactList } from '../../../ui/fact-list.tsx'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { entryTypeLabels, operationLabel, reasonLabel } from '../../../ui/labels.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { ShortId } from '../../../ui/short-id.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { TicketLink } from '../../../ui/ticket-link.tsx'
import { chargeQuery } from '../api/charge.query.ts'
import type { EntryRow } from '../model/entry-rows.ts'
import { isSpending } from '../model/entry-words.ts'
import type { Names } from '../model/entry-words.ts'
import { isRefundable } from '../model/is-refundable.ts'
import { withFilter } from '../model/ledger-search.ts'
import type { LedgerSearch } from '../model/ledger-search.ts'
import { ChargeDetailView } from './charge-detail-view.tsx'
import classes from './entry-detail.module.css'

/**
 * What a row opens to: of a charge its slices and why they paid, of anything else who did it and why. A refund has both: its
 * own story first, then the charge that it gives back.
 */
export function EntryDetail(props: DetailProps) {
  const { row, teamId, search } = props
  const { newest } = row
  const charge = newest.charge_id === null ? null : <OpenedCharge {...props} chargeId={newest.charge_id} />
  return (
    <Stack>
      {charge !== null && isSpending(newest) ? null : <EntryFacts {...props} />}
      {charge}
      <EntryFilters entry={newest} teamId={teamId} search={search} />
    </Stack>
  )
}

interface DetailProps {
  readonly row: EntryRow
  readonly teamId: string
  readonly timeZone: string
  readonly names: Names
  readonly search: LedgerSearch
  readonly mayRefund: boolean
}

function EntryFacts(props: DetailProps) {
  const { newest } = props.row
  return (
    <FactList
      facts={[
        {
          label: 'Reason',
          value: newest.reason_code === null ? 'None given' : reasonLabel(newest.reason_code),
        },
        { label: 'Note', value: newest.note ?? '–' },
        { label: 'By', value: newest.actor.label },
        { label: 'Ticket', value: <TicketLink url={newest.ticket_url} /> },
        {
          label: 'Grant',
          value: <GrantLink id={newest.grant_id} teamId={props.teamId} kind={newest.kind} />,
        },
        { label: 'Entry', value: <ShortId id={newest.id} whole /> },
        { label: 'Recorded', value: <Instant at={newest.recorded_at} timeZone={props.timeZone} /> },
        {
          label: 'Request',
          value: newest.request_id === null ? '–' : <ShortId id={newest.request_id} whole />,
        },
      ]}
    />
  )
}

function OpenedCharge(props: DetailProps & { readonly chargeId: string }) {
  const { teamId, chargeId, timeZone, names, search, mayRefund } = props
  const client = useAdminClient()
  const query = useQuery(chargeQuery(client, teamId, chargeId))
  return (
    <QueryView query={query} loadingLabel="Loading the charge" loadingRows={3}>
      {(charge) => (
        <ChargeDetailView
          charge={charge}
          teamId={teamId}
          timeZone={timeZone}
          names={names}
          refundLink={
            mayRefund && isRefundable(charge) ? (
              <LinkButton
                size="compact-sm"
                variant="default"
                to="/teams/$teamId/ledger"
                params={{ teamId }}
                search={{ ...search, refund: charge.id }}
                replace
                resetScroll={false}
              >
                Refund
              </LinkButton>
            ) : null
          }
        />
      )}
    </QueryView>
  )
}

/** The filters that this line suggests: what else there is like it. */
function EntryFilters(props: {
  readonly entry: StaffEntry
  readonly teamId: string
  readonly search: LedgerSearch
}) {
  const { entry, teamId, search } = props
  const filters: readonly (readonly [string, Partial<LedgerSearch>])[] = [
    [`${entryTypeLabels[entry.type]} entries`, { type: entry.type }],
    ['entries of this grant', { grant: entry.grant_id }],
    [`what ${entry.actor.label} did`, { actor: entry.actor.id }],
    ...(entry.operation === null
      ? []
      : [[operationLabel(entry.operation).toLowerCase(), { operation: entry.operation }] as const]),
    ...(entry.charge_id === null ? [] : [['entries of this charge', { charge: entry.charge_id }] as const]),
  ]
  return (
    <nav className={classes['filters']} aria-label="Filter by this entry">
      <span className="dim">Only</span>
      {filters.map(([label, filter]) => (
        <Link
          key={label}
          className="plain"
          to="/teams/$teamId/ledger"
          params={{ teamId }}
          search={withFilter(search, filter)}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
