import type { StaffGrant } from '@scrip/sdk/admin'
import { Link } from '@tanstack/react-router'
import { FactList } from '../../../ui/fact-list.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { reasonLabel } from '../../../ui/labels.ts'
import { ShortId } from '../../../ui/short-id.tsx'
import { TicketLink } from '../../../ui/ticket-link.tsx'

/** What a grant's row opens to: who gave it, why, and the way to what became of it. */
export function GrantDetail(props: {
  readonly grant: StaffGrant
  readonly teamId: string
  readonly timeZone: string
}) {
  const { grant, teamId, timeZone } = props
  return (
    <FactList
      facts={[
        { label: 'Id', value: <ShortId id={grant.id} whole /> },
        { label: 'By', value: grant.actor.label },
        { label: 'Reason', value: grant.reason_code === null ? '–' : reasonLabel(grant.reason_code) },
        { label: 'Note', value: grant.note ?? '–' },
        { label: 'Ticket', value: <TicketLink url={grant.ticket_url} /> },
        { label: 'Invoice', value: grant.invoice_id ?? '–' },
        { label: 'Effective', value: <Instant at={grant.effective_at} timeZone={timeZone} /> },
        { label: 'Ends', value: <Instant at={grant.expires_at} timeZone={timeZone} none="Never" /> },
        {
          label: 'Ledger',
          value: (
            <Link
              className="plain"
              to="/teams/$teamId/ledger"
              params={{ teamId }}
              search={{ kind: grant.kind, grant: grant.id }}
            >
              Its entries
            </Link>
          ),
        },
      ]}
    />
  )
}
