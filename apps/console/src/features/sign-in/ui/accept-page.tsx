import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'
import { LinkButton } from '../../../ui/link-button.tsx'
import { emptyNewPassword, NewPasswordFields } from '../../../ui/new-password-fields.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { findPasswordProblem } from '../../../ui/password-problem.ts'
import { SignInCard } from './sign-in-card.tsx'

/** What an invitation or a link for a lost password leads to. What follows # in the address is sent to no server. */
export function AcceptPage() {
  const client = useAdminClient()
  const [token] = useState(() => globalThis.location.hash.slice(1))
  const [next, setNext] = useState(emptyNewPassword)
  const [problem, setProblem] = useState<string | null>(null)
  const accept = useMutation({
    mutationFn: async () => (await client.session.acceptLink({ token, password: next.password })).data,
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
          const found = findPasswordProblem(next.password, next.again)
          setProblem(found)
          if (found === null) accept.mutate()
        }}
      >
        <NewPasswordFields value={next} onChange={setNext} problem={problem} />
        {accept.error === null ? null : <FailureNotice error={accept.error} act="read" />}
        <Button type="submit" fullWidth loading={accept.isPending}>
          Set the password
        </Button>
      </form>
    </SignInCard>
  )
}
