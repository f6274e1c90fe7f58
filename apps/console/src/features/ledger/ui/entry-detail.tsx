import { useQuery } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FactList } from '../../../ui/fact-list.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { reasonLabel } from '../../../ui/labels.ts'
import { QueryView } from '../../../ui/query-view.tsx'
import { chargeQuery } from '../api/charge.query.ts'
import type { EntryRow } from '../model/entry-rows.ts'
import { ChargeDetailView } from './charge-detail-view.tsx'

/** What a row opens to: of a charge its slices and why they paid, of anything else who did it and why. */
export function EntryDetail(props: {
  readonly row: EntryRow
  readonly teamId: string
  readonly timeZone: string
}) {
  const { newest } = props.row
  if (newest.charge_id !== null) {
    return <OpenedCharge teamId={props.teamId} chargeId={newest.charge_id} timeZone={props.timeZone} />
  }
  return (
    <FactList
      facts={[
        {
          label: 'Reason',
          value: newest.reason_code === null ? 'None given' : reasonLabel(newest.reason_code),
        },
        { label: 'Note', value: newest.note ?? '–' },
        { label: 'By', value: newest.actor.label },
        { label: 'Ticket', value: <Ticket url={newest.ticket_url} /> },
        { label: 'Grant', value: <span className="mono">{newest.grant_id}</span> },
        { label: 'Entry', value: <span className="mono">{newest.id}</span> },
        { label: 'Recorded', value: <Instant at={newest.recorded_at} timeZone={props.timeZone} /> },
        { label: 'Request', value: <span className="mono">{newest.request_id ?? '–'}</span> },
      ]}
    />
  )
}

function Ticket(props: { readonly url: string | null }) {
  // Only a web address becomes a link: a `javascript:` one would run in this page.
  if (props.url === null || !/^https?:\/\//.test(props.url)) return <>{props.url ?? '–'}</>
  return (
    <a className="plain" href={props.url} target="_blank" rel="noreferrer">
      {props.url}
    </a>
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
      {(charge) => <ChargeDetailView charge={charge} timeZone={props.timeZone} />}
    </QueryView>
  )
}
