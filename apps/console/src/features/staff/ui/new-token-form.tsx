import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { StaffUser } from '@scrip/sdk/admin'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'
import { parseStaffRole, roleChoices } from '../../../ui/labels.ts'
import type { StaffRole } from '../../../ui/labels.ts'
import { ShownOnce } from '../../../ui/shown-once.tsx'
import { staffKey } from '../api/staff.query.ts'
import { daysFromNow } from '../model/days-from-now.ts'

const lives = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
]

interface TokenDraft {
  /** Null: the first of the list. */
  readonly staffId: string | null
  readonly name: string
  readonly role: StaffRole
  readonly days: string
}

const emptyDraft: TokenDraft = { staffId: null, name: '', role: 'viewer', days: '90' }

export function NewTokenForm(props: { readonly users: readonly StaffUser[] }) {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const people = props.users.filter((user) => user.state !== 'disabled')
  const [draft, setDraft] = useState(emptyDraft)
  const { name, role, days } = draft
  const staffId = draft.staffId ?? people[0]?.id ?? ''
  const issue = useMutation({
    mutationFn: async () => {
      const expiresAt = daysFromNow(Date.now(), Number(days))
      return (await client.tokens.issue({ staff_id: staffId, name, role, expires_at: expiresAt })).data
    },
    gcTime: 0,
    onSuccess: async () => {
      setDraft({ ...draft, name: '' })
      await queryClient.invalidateQueries({ queryKey: staffKey })
    },
  })
  return (
    <form
      className={grid['form']}
      onSubmit={(event) => {
        event.preventDefault()
        issue.mutate()
      }}
    >
      <TokenFields draft={{ ...draft, staffId }} onChange={setDraft} people={people} />
      {issue.error === null ? null : <FailureNotice error={issue.error} act="unkeyed" />}
      <div className={grid['actions']}>
        <Button type="submit" loading={issue.isPending}>
          Make the token
        </Button>
      </div>
      {issue.data === undefined ? null : (
        <ShownOnce
          title={`The token “${issue.data.token.name}”, shown only now.`}
          note="Nobody can show it again."
          secret={issue.data.secret}
          copyLabel="Copy the token"
          onDone={() => {
            issue.reset()
          }}
        />
      )}
    </form>
  )
}

function TokenFields(props: {
  readonly draft: TokenDraft
  readonly onChange: (draft: TokenDraft) => void
  readonly people: readonly StaffUser[]
}) {
  const { draft, onChange, people } = props
  return (
    <div className={grid['row']}>
      <TextInput
        label="Name of the token"
        placeholder="nightly report"
        required
        maxLength={100}
        value={draft.name}
        onChange={(event) => {
          onChange({ ...draft, name: event.currentTarget.value })
        }}
      />
      <NativeSelect
        label="Acts as"
        value={draft.staffId ?? ''}
        data={people.map((user) => ({ value: user.id, label: user.name }))}
        onChange={(event) => {
          onChange({ ...draft, staffId: event.currentTarget.value })
        }}
      />
      <NativeSelect
        label="May at most do what this role may"
        value={draft.role}
        data={roleChoices}
        onChange={(event) => {
          onChange({ ...draft, role: parseStaffRole(event.currentTarget.value) })
        }}
      />
      <NativeSelect
        label="Expires after"
        value={draft.days}
        data={lives}
        onChange={(event) => {
          onChange({ ...draft, days: event.currentTarget.value })
        }}
      />
    </div>
  )
}
