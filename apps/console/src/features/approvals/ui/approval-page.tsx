import type { Approval } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { EffectPreview } from '../../../ui/effect-preview.tsx'
import { FactList } from '../../../ui/fact-list.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { reasonLabel } from '../../../ui/labels.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { TicketLink } from '../../../ui/ticket-link.tsx'
import { approvalQuery } from '../api/approval.query.ts'
import { describeMoves, stateWords, writeLabels } from '../model/approval-words.ts'
import { askedFacts } from '../model/asked-facts.ts'
import { DecisionPanel } from './decision-panel.tsx'

const route = getRouteApi('/staff/approvals/$approvalId')

/** One request: what it would do, who asked and why, and the decision. */
export function ApprovalPage() {
  const { approvalId } = route.useParams()
  const query = useQuery(approvalQuery(useAdminClient(), approvalId))
  return (
    <>
      <PageHeader
        title={query.data === undefined ? 'Approval' : writeLabels[query.data.operation]}
        lead={
          <Link className="plain" to="/approvals">
            All approvals
          </Link>
        }
      />
      <QueryView query={query} loadingLabel="Loading the approval">
        {(approval) => (
          <Stack>
            <Request approval={approval} />
            {approval.effects.length === 0 ? null : <Effects approval={approval} />}
            <DecisionPanel key={approval.state} approval={approval} />
          </Stack>
        )}
      </QueryView>
    </>
  )
}

function Request(props: { readonly approval: Approval }) {
  const { approval } = props
  const { label, tone } = stateWords[approval.state]
  return (
    <Panel title="Request" aside={<StatusPill tone={tone}>{label}</StatusPill>}>
      <FactList
        facts={[
          { label: 'Moves', value: <strong>{describeMoves(approval)}</strong> },
          { label: approval.team_id === null ? 'Lines' : 'Team', value: <Target approval={approval} /> },
          { label: 'Asked by', value: approval.requested_by.label },
          { label: 'Asked', value: <Instant at={approval.requested_at} timeZone="UTC" /> },
          { label: 'Open until', value: <Instant at={approval.expires_at} timeZone="UTC" /> },
          { label: 'Reason', value: reasonLabel(approval.reason_code) },
          { label: 'Note', value: approval.note },
          { label: 'Ticket', value: <TicketLink url={approval.ticket_url} /> },
          ...askedFacts(approval.body),
        ]}
      />
    </Panel>
  )
}

function Target(props: { readonly approval: Approval }) {
  const { team_id: teamId, team_name: name, bulk_grant_id: bulkGrantId } = props.approval
  if (teamId !== null) {
    return (
      <Link className="plain" to="/teams/$teamId" params={{ teamId }}>
        {name ?? teamId}
      </Link>
    )
  }
  if (bulkGrantId === null) return <>–</>
  return (
    <Link className="plain" to="/bulk/$bulkGrantId" params={{ bulkGrantId }}>
      Look at every line
    </Link>
  )
}

function Effects(props: { readonly approval: Approval }) {
  const { approval } = props
  return (
    <Panel title="Effect" aside="As it was previewed">
      <Stack layout={approval.effects.length === 1 ? 'column' : 'pair'}>
        {approval.effects.map(({ kind, before, after }) => (
          <EffectPreview
            key={kind}
            label={`${kindLabels[kind]} credits before and after`}
            rows={[
              { label: 'Available', before: before.available, after: after.available },
              { label: 'Held', before: before.held, after: after.held },
              { label: 'Used', before: before.used, after: after.used },
              { label: 'Voided', before: before.voided, after: after.voided },
              { label: 'Granted', before: before.granted, after: after.granted },
            ]}
          />
        ))}
      </Stack>
    </Panel>
  )
}
