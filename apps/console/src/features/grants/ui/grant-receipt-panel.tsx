import { Button } from '@mantine/core'
import type { GrantReceipt } from '@scrip/sdk/admin'
import { FactList } from '../../../ui/fact-list.tsx'
import { focusOnMount } from '../../../ui/focus-on-mount.ts'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import grid from '../../../ui/form-grid.module.css'
import { GrantLink } from '../../../ui/grant-link.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { reasonLabel, sourceLabels } from '../../../ui/labels.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TicketLink } from '../../../ui/ticket-link.tsx'
import classes from './grant-receipt-panel.module.css'

/** Step 5: what was done. Every number is of the server's answer. */
export function GrantReceiptPanel(props: {
  readonly receipt: GrantReceipt
  readonly teamId: string
  readonly timeZone: string
  readonly onAgain: () => void
}) {
  const { receipt, teamId, timeZone, onAgain } = props
  const { grant, balances } = receipt
  return (
    <Panel title="5. Receipt">
      <div className={classes['receipt']}>
        <output className={classes['done']} tabIndex={-1} ref={focusOnMount}>
          {formatCreditsOf(grant.amount, grant.kind)} given.{' '}
          <span className={classes['balance']}>
            {kindLabels[grant.kind]} balance now:{' '}
            <strong>{formatCredits(balances[grant.kind].available)}</strong> available
          </span>
        </output>
        <FactList
          facts={[
            { label: 'Grant', value: <GrantLink id={grant.id} teamId={teamId} kind={grant.kind} /> },
            { label: 'Source', value: `${sourceLabels[grant.source]}, ${grant.class}` },
            { label: 'Expires', value: <Instant at={grant.expires_at} timeZone={timeZone} none="Never" /> },
            { label: 'Reason', value: grant.reason_code === null ? '–' : reasonLabel(grant.reason_code) },
            { label: 'Note', value: grant.note ?? '–' },
            { label: 'Ticket', value: <TicketLink url={grant.ticket_url} /> },
            { label: 'Invoice', value: grant.invoice_id ?? '–' },
            { label: 'By', value: grant.actor.label },
          ]}
        />
        <div className={grid['actions']}>
          <LinkButton to="/teams/$teamId/ledger" params={{ teamId }} search={{ kind: grant.kind }}>
            See it in the ledger
          </LinkButton>
          <Button variant="default" onClick={onAgain}>
            Give another
          </Button>
        </div>
      </div>
    </Panel>
  )
}
