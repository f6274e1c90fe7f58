import type { StaffGrant } from '@scrip/sdk/admin'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FactList } from '../../../ui/fact-list.tsx'
import { formatCredits } from '../../../ui/format-credits.ts'
import grid from '../../../ui/form-grid.module.css'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { reasonLabel } from '../../../ui/labels.ts'
import { ShortId } from '../../../ui/short-id.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { TicketLink } from '../../../ui/ticket-link.tsx'
import { describeRefundability } from '../model/describe-refundability.ts'

/** What a grant's row opens to: who gave it, why, where it came from, what may be done, and what became of it. */
export function GrantDetail(props: {
  readonly grant: StaffGrant
  readonly teamId: string
  readonly timeZone: string
  readonly actions: ReactNode
}) {
  const { grant, teamId, timeZone, actions } = props
  return (
    <Stack>
      <FactList
        facts={[
          { label: 'Id', value: <ShortId id={grant.id} whole /> },
          { label: 'By', value: grant.actor.label },
          { label: 'Reason', value: grant.reason_code === null ? '–' : reasonLabel(grant.reason_code) },
          { label: 'Note', value: grant.note ?? '–' },
          { label: 'Ticket', value: <TicketLink url={grant.ticket_url} /> },
          { label: 'Invoice', value: grant.invoice_id ?? '–' },
          { label: 'Payment refundable', value: describeRefundability(grant) },
          { label: 'Effective', value: <Instant at={grant.effective_at} timeZone={timeZone} /> },
          { label: 'Ends', value: <Instant at={grant.expires_at} timeZone={timeZone} none="Never" /> },
          { label: 'First bought', value: <Instant at={grant.origin_at} timeZone={timeZone} /> },
          { label: 'Comes from', value: <Lineage grant={grant} teamId={teamId} /> },
          { label: 'Expired of it', value: formatCredits(grant.expired) },
          { label: 'Voided of it', value: formatCredits(grant.voided) },
          { label: 'Rolled over of it', value: formatCredits(grant.rolled) },
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
      {actions === null ? null : <div className={grid['actions']}>{actions}</div>}
    </Stack>
  )
}

/** The grant before it: rolled over into this one, or refunded as this one. */
function Lineage(props: { readonly grant: StaffGrant; readonly teamId: string }) {
  const { grant, teamId } = props
  if (grant.parent_grant_id === null) return <>No other grant</>
  const parent = <GrantLink id={grant.parent_grant_id} teamId={teamId} kind={grant.kind} />
  if (grant.source !== 'rollover') return <>Refunded out of {parent}</>
  return (
    <>
      Rolled over {grant.generation === 1 ? 'once' : `${formatCredits(grant.generation)} times`}, last from{' '}
      {parent}
    </>
  )
}
