import { Button, PasswordInput } from '@mantine/core'
import { AuthError } from '@scrip/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { sessionQuery } from '../../../app/session.query.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'
import { emptyNewPassword, NewPasswordFields } from '../../../ui/new-password-fields.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { findPasswordProblem } from '../../../ui/password-problem.ts'
import { ownSessionsQuery } from '../api/own-sessions.query.ts'

export function PasswordPanel() {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState(emptyNewPassword)
  const [problem, setProblem] = useState<string | null>(null)
  const change = useMutation({
    mutationFn: async () =>
      (await client.session.changePassword({ current_password: current, new_password: next.password })).data,
    onSuccess: async (session) => {
      queryClient.setQueryData(sessionQuery(client).queryKey, session)
      setCurrent('')
      setNext(emptyNewPassword)
      await queryClient.invalidateQueries({ queryKey: ownSessionsQuery(client).queryKey })
    },
  })
  const isWrong = change.error instanceof AuthError && change.error.code === 'password_refused'
  return (
    <Panel title="Password">
      <form
        className={grid['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const found = findPasswordProblem(next.password, next.again)
          setProblem(found)
          if (found === null) change.mutate()
        }}
      >
        <PasswordInput
          label="Current password"
          autoComplete="current-password"
          value={current}
          error={isWrong ? (change.error?.message ?? null) : null}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the current password', tabIndex: 0 }}
          onChange={(event) => {
            setCurrent(event.currentTarget.value)
          }}
        />
        <NewPasswordFields value={next} onChange={setNext} problem={problem} />
        {change.error === null || isWrong ? null : <FailureNotice error={change.error} act="read" />}
        {change.data === undefined ? null : (
          <Notice tone="good" title="Your password is changed">
            <p>You are signed out everywhere else.</p>
          </Notice>
        )}
        <div className={grid['actions']}>
          <Button type="submit" loading={change.isPending}>
            Change the password
          </Button>
        </div>
      </form>
    </Panel>
  )
}
