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

export function InviteForm() {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [role, setRole] = useState<StaffRole>('support')
  const invite = useMutation({
    mutationFn: async () => (await client.staff.invite({ email, name, role })).data,
    gcTime: 0,
    onSuccess: async () => {
      setEmail('')
      setName('')
      await queryClient.invalidateQueries({ queryKey: staffKey })
    },
  })
  const errors = fieldErrorsOf(invite.error, fieldOfPointer)
  const isTaken = invite.error instanceof ConflictError && invite.error.code === 'email_taken'
  return (
    <form
      className={grid['form']}
      onSubmit={(event) => {
        event.preventDefault()
        invite.mutate()
      }}
    >
      <div className={grid['row']}>
        <TextInput
          label="E-mail"
          type="email"
          required
          maxLength={254}
          value={email}
          error={isTaken ? 'There is already a colleague with this e-mail address.' : errors.email}
          onChange={(event) => {
            setEmail(event.currentTarget.value)
          }}
        />
        <TextInput
          label="Name"
          required
          maxLength={200}
          value={name}
          error={errors.name}
          onChange={(event) => {
            setName(event.currentTarget.value)
          }}
        />
        <NativeSelect
          label="Role"
          value={role}
          data={roleChoices}
          onChange={(event) => {
            setRole(parseStaffRole(event.currentTarget.value))
          }}
        />
      </div>
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
