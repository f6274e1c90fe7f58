import { Button, NativeSelect } from '@mantine/core'
import type { StaffUser } from '@scrip/sdk/admin'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { sessionQuery } from '../../../app/session.query.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'
import { parseStaffRole, roleChoices, roleLabels } from '../../../ui/labels.ts'
import { ShownOnce } from '../../../ui/shown-once.tsx'
import { staffKey } from '../api/staff.query.ts'
import { toLinkAddress } from '../model/link-address.ts'
import { TwoPresses } from './two-presses.tsx'
import classes from './staff-actions.module.css'

/** What an owner does with a colleague's account. Nobody does it with the own one. */
export function StaffActions(props: { readonly user: StaffUser }) {
  const { user } = props
  const { data: session } = useSuspenseQuery(sessionQuery(useAdminClient()))
  if (user.id === session.staff.id) {
    return (
      <p className={classes['own']}>
        This is you. Another owner changes your role; your sign-in is on its own page.
      </p>
    )
  }
  return (
    <div className={classes['actions']}>
      <RoleForm user={user} />
      <AccountActions user={user} />
    </div>
  )
}

function RoleForm(props: { readonly user: StaffUser }) {
  const { user } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [role, setRole] = useState(user.role)
  const change = useMutation({
    mutationFn: async () => {
      await client.staff.changeRole(user.id, { role })
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: staffKey }),
  })
  return (
    <form
      className={classes['role']}
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate()
      }}
    >
      <NativeSelect
        label={`Role of ${user.name}`}
        value={role}
        data={roleChoices}
        onChange={(event) => {
          setRole(parseStaffRole(event.currentTarget.value))
        }}
      />
      <Button type="submit" variant="default" disabled={role === user.role} loading={change.isPending}>
        {role === user.role ? 'Change the role' : `Make ${roleLabels[role].toLowerCase()}`}
      </Button>
      {change.error === null ? null : <FailureNotice error={change.error} act="read" />}
    </form>
  )
}

function AccountActions(props: { readonly user: StaffUser }) {
  const { user } = props
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const act = useMutation({
    mutationFn: async (name: 'disable' | 'enable' | 'resetSecondFactor') => {
      await client.staff[name](user.id)
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: staffKey }),
  })
  return (
    <div className={grid['form']}>
      <div className={grid['actions']}>
        {user.state === 'disabled' ? (
          <Button
            variant="default"
            loading={act.isPending}
            onClick={() => {
              act.mutate('enable')
            }}
          >
            Enable
          </Button>
        ) : (
          <TwoPresses
            label="Disable"
            confirmLabel={`Disable ${user.name}`}
            isPending={act.isPending}
            onConfirm={() => {
              act.mutate('disable')
            }}
          />
        )}
        {user.has_second_factor ? (
          <TwoPresses
            label="Reset the second factor"
            confirmLabel={`Reset it for ${user.name}`}
            isPending={act.isPending}
            onConfirm={() => {
              act.mutate('resetSecondFactor')
            }}
          />
        ) : null}
      </div>
      {act.error === null ? null : <FailureNotice error={act.error} act="read" />}
      {user.state === 'disabled' ? null : <NewLink user={user} />}
    </div>
  )
}

/** For an invitation that ran out, or a lost password. */
function NewLink(props: { readonly user: StaffUser }) {
  const { user } = props
  const client = useAdminClient()
  const link = useMutation({
    mutationFn: async () => (await client.staff.issueLink(user.id)).data.link,
    gcTime: 0,
  })
  if (link.data !== undefined) {
    return (
      <ShownOnce
        title={`The link for ${user.name}, shown only now.`}
        note="It works once, for 24 hours. Earlier links open nothing any more."
        secret={toLinkAddress(globalThis.location.origin, link.data.token)}
        copyLabel="Copy the link"
        onDone={() => {
          link.reset()
        }}
      />
    )
  }
  return (
    <>
      <div className={grid['actions']}>
        <Button
          variant="default"
          loading={link.isPending}
          onClick={() => {
            link.mutate()
          }}
        >
          New one-time link
        </Button>
      </div>
      {link.error === null ? null : <FailureNotice error={link.error} act="read" />}
    </>
  )
}
