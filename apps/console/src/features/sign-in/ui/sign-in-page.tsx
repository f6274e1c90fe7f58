import { Button, PasswordInput, TextInput } from '@mantine/core'
import { AuthError } from '@scrip/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { sessionQuery } from '../../../app/session.query.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'
import { isPageAskedFor, parseReturnPath } from '../model/return-path.ts'
import classes from './sign-in-page.module.css'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const search = route.useSearch()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: async () => (await client.session.signIn({ email, password })).data,
    onSuccess: async (session) => {
      queryClient.setQueryData(sessionQuery(client).queryKey, session)
      await navigate({ href: parseReturnPath(search.back) })
    },
  })
  const isWrong = signIn.error instanceof AuthError && signIn.error.status === 401
  return (
    <main className={classes['page']}>
      <form
        className={classes['card']}
        onSubmit={(event) => {
          event.preventDefault()
          signIn.mutate()
        }}
      >
        <div>
          <h1 className={classes['title']}>Scrip console</h1>
          <p className={classes['lead']}>Sign in as support staff.</p>
        </div>
        {!isPageAskedFor(search.back) || signIn.error !== null ? null : (
          <p className={classes['lead']}>You will come back to the page you asked for.</p>
        )}
        <div className={grid['form']}>
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
          {signIn.error === null || isWrong ? null : <FailureNotice error={signIn.error} act="read" />}
          <Button type="submit" fullWidth loading={signIn.isPending}>
            Sign in
          </Button>
        </div>
      </form>
    </main>
  )
}
