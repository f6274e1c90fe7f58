import { Button, PasswordInput, TextInput } from '@mantine/core'
import { AuthError } from '@scrip/sdk'
import type { StaffSession } from '@scrip/sdk/admin'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'
import classes from './sign-in-page.module.css'

/** Null when the refusal is no challenge. */
function challengeOf(error: unknown): string | null {
  if (!(error instanceof AuthError) || error.code !== 'second_factor_required') return null
  return error.problem?.second_factor?.challenge ?? null
}

export function PasswordStep(props: {
  readonly onSignedIn: (session: StaffSession) => Promise<void>
  readonly onChallenge: (challenge: string) => void
}) {
  const client = useAdminClient()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: async () => (await client.session.signIn({ email, password })).data,
    // A challenge is a secret for the next step: it is kept no longer than that takes.
    gcTime: 0,
    onError: (error) => {
      const challenge = challengeOf(error)
      if (challenge !== null) props.onChallenge(challenge)
    },
    onSuccess: props.onSignedIn,
  })
  const isWrong = signIn.error instanceof AuthError && signIn.error.code === 'unauthenticated'
  const isOther = signIn.error !== null && !isWrong && challengeOf(signIn.error) === null
  return (
    <form
      className={grid['form']}
      onSubmit={(event) => {
        event.preventDefault()
        signIn.mutate()
      }}
    >
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => {
          setEmail(event.currentTarget.value)
        }}
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
        onChange={(event) => {
          setPassword(event.currentTarget.value)
        }}
      />
      {isWrong ? (
        <p role="alert" className={classes['wrong']}>
          The e-mail or the password is wrong.
        </p>
      ) : null}
      {isOther ? <FailureNotice error={signIn.error} act="read" /> : null}
      <Button type="submit" fullWidth loading={signIn.isPending}>
        Sign in
      </Button>
    </form>
  )
}
