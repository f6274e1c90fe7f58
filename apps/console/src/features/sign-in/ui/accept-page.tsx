import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { findPasswordProblem } from '../../../ui/password-problem.ts'
import { SignInCard } from './sign-in-card.tsx'

/** What an invitation or a link for a lost password leads to. What follows # in the address is sent to no server. */
export function AcceptPage() {
  const client = useAdminClient()
  const [token] = useState(() => globalThis.location.hash.slice(1))
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const accept = useMutation({
    mutationFn: async () => (await client.session.acceptLink({ token, password })).data,
    gcTime: 0,
  })
  if (token === '') {
    return (
      <SignInCard lead="This link is not whole.">
        <Notice tone="warn" title="The end of the link is missing">
          <p>Open it again as you got it, to its very end, or ask for a new one.</p>
        </Notice>
      </SignInCard>
    )
  }
  if (accept.data !== undefined) {
    return (
      <SignInCard lead="Your password is set.">
        <Notice tone="good" title={`Sign in as ${accept.data.email}`}>
          <p>The link opens nothing any more.</p>
        </Notice>
        <LinkButton to="/sign-in">Go to sign in</LinkButton>
      </SignInCard>
    )
  }
  return (
    <SignInCard lead="Choose your password.">
      <form
        className={grid['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const found = findPasswordProblem(password, again)
          setProblem(found)
          if (found === null) accept.mutate()
        }}
      >
        <PasswordInput
          label="New password"
          description="At least 12 characters. A sentence is a good one."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="new-password"
          value={password}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          onChange={(event) => {
            setPassword(event.currentTarget.value)
          }}
        />
        <PasswordInput
          label="The same again"
          autoComplete="new-password"
          value={again}
          error={problem}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the repeated password' }}
          onChange={(event) => {
            setAgain(event.currentTarget.value)
          }}
        />
        {accept.error === null ? null : <FailureNotice error={accept.error} act="read" />}
        <Button type="submit" fullWidth loading={accept.isPending}>
          Set the password
        </Button>
      </form>
    </SignInCard>
  )
}
