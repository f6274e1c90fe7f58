import { Button, Textarea } from '@mantine/core'
import { ConflictError } from '@scrip/sdk'
import type { Approval } from '@scrip/sdk/admin'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { approvalKeys } from '../../../app/approval-keys.ts'
import { invalidateTeamMoney } from '../../../app/team-keys.ts'
import { FactList } from '../../../ui/fact-list.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { focusOnMount } from '../../../ui/focus-on-mount.ts'
import grid from '../../../ui/form-grid.module.css'
import { Instant } from '../../../ui/instant.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { type Decision, decide } from '../api/decide.mutation.ts'
import { describeDecision } from '../model/approval-words.ts'
import classes from './decision-panel.module.css'

/** The last part of the page: the decision, or who may take it. */
export function DecisionPanel(props: { readonly approval: Approval }) {
  const { approval } = props
  const isOwn = approval.cannot_decide_because === 'own'
  if (approval.state !== 'open') return <Decided approval={approval} />
  if (approval.may_decide) return <Decide approval={approval} decisions={['approve', 'reject']} />
  if (isOwn) return <Decide approval={approval} decisions={['withdraw']} />
  return (
    <Panel title="Decision">
      <Notice tone="warn" title="You cannot decide this one">
        <p>
          {approval.cannot_decide_because === 'limit'
            ? 'It moves more than your role may approve. Ask a colleague whose role may.'
            : 'Your role does not allow it. Ask a colleague whose role does.'}{' '}
          No credits have moved.
        </p>
      </Notice>
    </Panel>
  )
}

function Decided(props: { readonly approval: Approval }) {
  const { approval } = props
  const { decision } = approval
  return (
    <Panel title="Decision">
      <div className={classes['decided']}>
        <output tabIndex={-1} ref={focusOnMount} className={classes['outcome']} data-state={approval.state}>
          {describeDecision(approval)}
        </output>
        {decision === null ? null : (
          <FactList
            facts={[
              { label: 'By', value: decision.by.label },
              { label: 'At', value: <Instant at={decision.at} timeZone="UTC" /> },
              { label: 'Note', value: decision.note ?? '–' },
            ]}
          />
        )}
      </div>
    </Panel>
  )
}

const buttonLabels: Readonly<Record<Decision, string>> = {
  approve: 'Approve and run',
  reject: 'Reject',
  withdraw: 'Withdraw the request',
}

function Decide(props: { readonly approval: Approval; readonly decisions: readonly Decision[] }) {
  const { approval, decisions } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const refresh = async () => {
    await queryClient.invalidateQueries({ queryKey: approvalKeys.all })
    if (approval.team_id !== null) await invalidateTeamMoney(queryClient, approval.team_id)
  }
  const act = useMutation({
    mutationFn: (decision: Decision) => decide(client, approval.id, decision, note),
    onSuccess: refresh,
    // Somebody else was quicker, or the account has changed: what it has come to is a screen like any other.
    onError: (error) => (error instanceof ConflictError ? refresh() : undefined),
  })
  const isOwn = decisions.includes('withdraw')
  return (
    <Panel
      title="Decision"
      aside={isOwn ? 'Nobody approves what they asked for themselves' : 'Approved and run are the same thing'}
    >
      <form
        className={grid['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
        }}
      >
        {isOwn ? <p className={classes['text']}>A colleague has to decide. You can take it back.</p> : null}
        <Textarea
          label="Note"
          description={isOwn ? 'Optional.' : 'Needed to reject. The audit log keeps it.'}
          rows={2}
          maxLength={1000}
          value={note}
          error={problem}
          onChange={(event) => {
            setProblem(null)
            setNote(event.currentTarget.value)
          }}
        />
        <div className={grid['actions']}>
          {decisions.map((decision) => (
            <Button
              key={decision}
              variant={decision === 'approve' ? 'filled' : 'default'}
              loading={act.isPending && act.variables === decision}
              disabled={act.isPending && act.variables !== decision}
              onClick={() => {
                if (decision === 'reject' && note.trim() === '') setProblem('Say why not.')
                else act.mutate(decision)
              }}
            >
              {buttonLabels[decision]}
            </Button>
          ))}
        </div>
        {act.error === null || act.error instanceof ConflictError ? null : (
          <FailureNotice error={act.error} act="write" />
        )}
      </form>
    </Panel>
  )
}
