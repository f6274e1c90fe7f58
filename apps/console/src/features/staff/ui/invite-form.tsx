import { Button, NativeSelect, TextInput } from '@mantine/core'
import { ConflictError } from '@scrip/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import grid from '../../../ui/form-grid.module.css'
import { parseStaffRole, roleChoices } from '../../../ui/labels.ts'
import type { StaffRole } from '../../../ui/labels.ts'
import { ShownOnce } from '../../../ui/shown-once.tsx'
import { staffKey } from '../api/staff.query.ts'
import { toLinkAddress } from '../model/link-address.ts'

const fieldOfPointer = { '/email': 'email', '/name': 'name' } as const

interface InviteDraft {
  readonly email: string
  readonly name: string
  readonly role: StaffRole
}

const emptyDraft: InviteDraft = { email: '', name: '', role: 'support' }

export function InviteForm() {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [draft, setDraft] = useState(emptyDraft)
  const invite = useMutation({
    mutationFn: async () => (await client.staff.invite(draft)).data,
    gcTime: 0,
    onSuccess: async () => {
      setDraft(emptyDraft)
      await queryClient.invalidateQueries({ queryKey: staffKey })
    },
  })
  const isTaken = invite.error instanceof ConflictError && invite.error.code === 'email_taken'
  const taken = isTaken ? { email: 'There is already a colleague with this e-mail address.' } : {}
  return (
    <form
      className={grid['form']}
      onSubmit={(event) => {
        event.preventDefault()
        invite.mutate()
      }}
    >
      <InviteFields
        draft={draft}
        onChange={setDraft}
        errors={{ ...fieldErrorsOf(invite.error, fieldOfPointer), ...taken }}
      />
      {invite.error === null || isTaken ? null : <FailureNotice error={invite.error} act="unkeyed" />}
      <div className={grid['actions']}>
        <Button type="submit" loading={invite.isPending}>
          Invite
        </Button>
      </div>
      {invite.data === undefined ? null : (
        <ShownOnce
          title={`The link for ${invite.data.staff.name}, shown only now.`}
          note="Hand it over safely: it works once, for 24 hours, and whoever opens it chooses the password."
          secret={toLinkAddress(globalThis.location.origin, invite.data.link.token)}
          copyLabel="Copy the link"
          onDone={() => {
            invite.reset()
          }}
        />
      )}
    </form>
  )
}

function InviteFields(props: {
  readonly draft: InviteDraft
  readonly onChange: (draft: InviteDraft) => void
  readonly errors: Partial<Record<'email' | 'name', string>>
}) {
  const { draft, onChange, errors } = props
  return (
    <div className={grid['row']}>
      <TextInput
        label="E-mail"
        type="email"
        required
        maxLength={254}
        value={draft.email}
        error={errors.email}
        onChange={(event) => {
          onChange({ ...draft, email: event.currentTarget.value })
        }}
      />
      <TextInput
        label="Name"
        required
        maxLength={200}
        value={draft.name}
        error={errors.name}
        onChange={(event) => {
          onChange({ ...draft, name: event.currentTarget.value })
        }}
      />
      <NativeSelect
        label="Role"
        value={draft.role}
        data={roleChoices}
        onChange={(event) => {
          onChange({ ...draft, role: parseStaffRole(event.currentTarget.value) })
        }}
      />
    </div>
  )
}
