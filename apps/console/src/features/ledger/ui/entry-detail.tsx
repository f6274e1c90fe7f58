import { useQuery } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FactList } from '../../../ui/fact-list.tsx'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { reasonLabel } from '../../../ui/labels.ts'
import { QueryView } from '../../../ui/query-view.tsx'
import { ShortId } from '../../../ui/short-id.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { TicketLink } from '../../../ui/ticket-link.tsx'
import { chargeQuery } from '../api/charge.query.ts'
import type { EntryRow } from '../model/entry-rows.ts'
import { isSpending } from '../model/entry-words.ts'
import { ChargeDetailView } from './charge-detail-view.tsx'

/**
 * What a row opens to: of a charge its slices and why they paid, of anything else who did it and why. A refund has both: its
 * own story first, then the charge that it gives back.
 */
export function EntryDetail(props: {
  readonly row: EntryRow
  readonly teamId: string
  readonly timeZone: string
}) {
  const { newest } = props.row
  const charge =
    newest.charge_id === null ? null : (
      <OpenedCharge teamId={props.teamId} chargeId={newest.charge_id} timeZone={props.timeZone} />
    )
  if (charge !== null && isSpending(newest)) return charge
  return (
    <Stack>
      <EntryFacts {...props} />
      {charge}
    </Stack>
  )
}

function EntryFacts(props: { readonly row: EntryRow; readonly teamId: string; readonly timeZone: string }) {
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

function OpenedCharge(props: {
  readonly teamId: string
  readonly chargeId: string
  readonly timeZone: string
}) {
  const client = useAdminClient()
  const query = useQuery(chargeQuery(client, props.teamId, props.chargeId))
  return (
    <QueryView query={query} loadingLabel="Loading the charge" loadingRows={3}>
      {(charge) => <ChargeDetailView charge={charge} teamId={props.teamId} timeZone={props.timeZone} />}
    </QueryView>
  )
}
